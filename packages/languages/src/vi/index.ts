import {withVariants} from '../calendar-forms.ts'
import type {Language} from '../language.ts'
import {words} from '../word-list.ts'
import {dateForm, months, monthsInDates, weekdays} from './calendar.ts'

export const vietnamese: Language = {
  code: 'vi',
  name: 'Vietnamese',
  script: 'Latn',
  spaced: true,
  signs: {
    letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  lexicons: {
    months: withVariants(months, {
      'tháng 1': ['tháng một', 'tháng giêng', 'tháng 01'], 'tháng 2': ['tháng hai', 'tháng 02'],
      'tháng 3': ['tháng ba', 'tháng 03'], 'tháng 4': ['tháng tư', 'tháng 04'], 'tháng 5': ['tháng năm', 'tháng 05'],
      'tháng 6': ['tháng sáu', 'tháng 06'], 'tháng 7': ['tháng bảy', 'tháng 07'], 'tháng 8': ['tháng tám', 'tháng 08'],
      'tháng 9': ['tháng chín', 'tháng 09'], 'tháng 10': ['tháng mười'], 'tháng 11': ['tháng mười một'],
      'tháng 12': ['tháng mười hai', 'tháng chạp'],
    }),
    dateForm,
    monthsInDates,
    weekdays: withVariants(weekdays, {'thứ bảy': ['thứ bẩy']}),
    decimalSign: ',',
    salesWords: words(`
      online trực tuyến uy tín miễn phí tốt nhất hàng đầu rẻ giá mua bán đặt khuyến mãi thưởng nạp rút nhanh an toàn
      đăng ký nhập tải app chơi thắng tiền thật mới hôm nay ngay link vào cao cấp chính hãng dịch vụ không cần
    `),
    neverLast: words('và hoặc của cho với từ trong tại những các một mà để do bởi vì nhưng'),
    functionWords: words(`
      và của là có các được cho trong một những không với này người để đã khi đến về ra tại từ như nhiều cũng năm sẽ
      vào trên đó ở phải còn làm nhưng theo hơn bị thì lại nếu đang hoặc chỉ rất việc mà sau trước hay thể nên do vì
      qua bạn tôi chúng họ ông bà anh chị em mình nó ta thêm nhất hai ba mỗi cả rồi vẫn nữa lên xuống đi mới ngày giờ
      tháng khác bằng giữa dưới ngoài cùng tất bởi đây đấy kia ấy nào gì ai đâu sao thế vậy cách điều cần muốn biết
      nói rằng tuy dù mặc trừ nhờ suốt hằng từng bao bấy lúc nơi khoảng gần quá sự cuộc chiếc con cái số thứ lần luôn
      thường chưa đều bên đối tới giúp sử dụng
    `),
    abbreviations: words(`
      tp q p tx tt ts ths gs pgs bs ks cn ls nsnd nsưt ông bà tr sđt đc v.v vd st mr mrs ms dr prof th.s t.s g.s p.g.s
      tnhh cp
    `),
    relativeDates: [
      'hôm nay', 'hôm qua', 'ngày mai', 'hôm kia', 'ngày kia', 'ngày mốt', 'tối qua', 'đêm qua', 'sáng nay', 'trưa nay',
      'chiều nay', 'tối nay', 'đêm nay', 'tuần này', 'tuần trước', 'tuần qua', 'tuần tới', 'tuần sau', 'tháng này',
      'tháng trước', 'tháng qua', 'tháng tới', 'tháng sau', 'năm nay', 'năm ngoái', 'năm trước', 'năm tới', 'sang năm',
    ],
    bylineWords: ['tác giả', 'bởi', 'theo', 'viết bởi', 'phóng viên', 'biên tập', 'người viết', 'bài viết của'],
    dateLabels: [
      'đăng ngày', 'đăng lúc', 'đã đăng', 'xuất bản', 'ngày đăng', 'ngày xuất bản', 'ngày tạo', 'cập nhật', 'cập nhật lúc',
      'cập nhật ngày', 'cập nhật lần cuối', 'lần cập nhật cuối', 'chỉnh sửa lần cuối', 'ngày',
    ],
    quotes: [['“', '”'], ['‘', '’'], ['«', '»'], ['"', '"']],
  },
}
