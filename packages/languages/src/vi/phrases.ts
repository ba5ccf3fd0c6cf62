import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const vietnamesePhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting spam on Vietnamese and hacked foreign sites'}, [
    'nhà cái uy tín', 'nhà cái uy tín nhất', 'nhà cái hàng đầu', 'tỷ lệ kèo nhà cái', 'tỷ lệ kèo',
    'kèo nhà cái hôm nay', 'soi kèo nhà cái', 'soi cầu miền bắc', 'soi cầu mb', 'soi cầu 247', 'soi cầu xsmb',
    'soi cầu lô đề', 'dự đoán xsmb', 'chốt số miền bắc', 'thống kê lô gan', 'quay thử xsmb', 'quay thử xổ số',
    'game bài đổi thưởng', 'game đổi thưởng', 'đánh bài đổi thưởng', 'đánh bài online', 'nổ hũ đổi thưởng',
    'nổ hũ online', 'tải game nổ hũ', 'bắn cá đổi thưởng', 'bắn cá online', 'xóc đĩa online', 'tài xỉu online',
    'tài xỉu đổi thưởng', 'baccarat online', 'lô đề online', 'đánh lô đề online', 'đánh đề online',
    'ghi lô đề online', 'cá cược bóng đá trực tuyến', 'cược bóng đá trực tuyến', 'cá độ bóng đá online',
    'cá cược thể thao trực tuyến', 'casino trực tuyến uy tín', 'sòng bạc trực tuyến', 'casino online uy tín',
    'đá gà trực tiếp', 'trực tiếp đá gà', 'trực tiếp đá gà thomo', 'đá gà thomo', 'link vào w88', 'link vào 8xbet',
    'link vào fun88', 'link vào kuwin', 'link vào 98win', 'link vào fb88', 'link vào bk8', 'link vào nhà cái',
    'đăng ký nhà cái', 'khuyến mãi nạp đầu', 'tặng tiền trải nghiệm', 'nạp rút nhanh chóng',
    'hoàn trả không giới hạn', 'rikvip', 'sunwin', 'b52 club', 'go88', 'hitclub', '789club', 'kubet', 'kubet88',
    'ee88', 'jun88', 'hi88', 'shbet', 'new88', 'okvip', '789bet', 'i9bet', 'bong88', 'dafabet',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'loan, medicine, document and service spam in Vietnamese'}, [
    'vay tiền nhanh online', 'vay tiền không cần thế chấp', 'vay tiền online không thẩm định', 'vay nóng online',
    'vay tín dụng đen', 'rút tiền thẻ tín dụng', 'đáo hạn thẻ tín dụng', 'làm bằng đại học', 'làm bằng giả',
    'mua bằng đại học', 'làm bằng cấp giả', 'làm giấy tờ giả', 'mua bằng lái xe', 'thuốc cường dương',
    'thuốc kích dục', 'mua viagra', 'viagra chính hãng', 'thuốc phá thai', 'tăng like facebook', 'mua like',
    'mua follow', 'tăng follow', 'gái gọi', 'gái gọi hà nội', 'gái gọi sài gòn', 'đồng hồ super fake',
    'túi xách super fake', 'hàng super fake', 'phim sex', 'bói toán online', 'bùa yêu',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Vietnamese spam that news use as well'}, [
    'xổ số', 'kết quả xổ số', 'xsmb', 'xsmn', 'xsmt', 'cá cược', 'cá độ', 'nhà cái', 'casino', 'đá gà', 'lô đề',
    'bắn cá', 'nổ hũ', 'tài xỉu', 'soi kèo', 'kèo bóng đá', 'vay tiền nhanh', 'vay tiền online',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting, loan, medicine and service spam on Vietnamese sites'}, [
    'nhà cái tặng tiền', 'nhà cái tốt nhất', 'nhà cái đổi thưởng', 'top nhà cái', 'top nhà cái uy tín',
    'link nhà cái', 'kèo nhà cái', 'kèo bóng đá hôm nay', 'soi cầu', 'soi cầu hôm nay', 'dự đoán lô đề',
    'lô đề trực tuyến', 'bạch thủ lô', 'cầu lô', 'đánh bài trực tuyến', 'game đánh bài', 'game bài online',
    'game bài đổi thưởng uy tín', 'cổng game đổi thưởng', 'chơi tài xỉu', 'xóc đĩa đổi thưởng', 'slot đổi thưởng',
    'quay hũ', 'quay hũ đổi thưởng', 'đá gà online', 'đá gà cựa dao', 'tặng code trải nghiệm', 'nạp rút nhanh',
    'link vào mới nhất', 'tải app nhận', 'đăng ký nhận thưởng', 'vay tiền online nhanh',
    'vay tiền không thế chấp', 'vay tiền bằng cmnd', 'vay nóng', 'vay nhanh', 'vay tín chấp nhanh',
    'vay tiền nợ xấu', 'cho vay tiền nhanh', 'thuốc kích dục nữ', 'bán thuốc phá thai', 'bán viagra',
    'thuốc tăng cường sinh lý', 'thuốc giảm cân cấp tốc', 'kéo dài thời gian quan hệ', 'viết thuê luận văn',
    'làm luận văn thuê', 'viết luận văn thuê', 'đồng hồ replica', 'túi xách fake', 'giày replica',
    'hàng fake cao cấp', 'mua backlink', 'bán backlink', 'dịch vụ backlink', 'dịch vụ seo giá rẻ', 'tăng like',
    'tăng follow instagram', 'tăng view youtube', 'xem phim online miễn phí', 'xem phim sex', 'phim sex hay',
    'phim heo', 'xem phim heo', 'phim 18+', 'gái gọi cao cấp', 'massage kích dục',
    'xem bóng đá trực tiếp miễn phí', 'tải apk hack', 'đầu tư sinh lời nhanh', 'sàn forex uy tín',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'kèo', 'baccarat', 'poker', 'jackpot', 'đổi thưởng', 'vay tiền', 'viagra', 'cialis', 'luận văn', 'bằng giả',
    'replica', 'super fake', 'backlink', 'follow', 'tiền ảo', 'bitcoin', 'forex', 'giảm cân',
    'nhà cái trực tuyến', 'tỷ lệ kèo hôm nay', 'soi kèo bóng đá', 'soi kèo hôm nay', 'dự đoán xổ số', 'số đề',
    'lô gan', 'cá cược trực tuyến', 'cá cược bóng đá', 'cá cược thể thao', 'cá cược online', 'cá độ bóng đá',
    'web cá độ', 'casino trực tuyến', 'casino online', 'đánh bạc online', 'xóc đĩa', 'bằng đại học giả',
    'đồng hồ fake', 'phim lậu', 'kiếm tiền online', 'kiếm tiền nhanh',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Vietnamese gambling and loan pages'}, [
    'đăng ký ngay', 'đăng ký tại đây', 'đăng nhập ngay', 'chơi ngay', 'tham gia ngay', 'đặt cược ngay',
    'truy cập ngay', 'nhấn vào đây', 'bấm vào đây', 'click vào đây', 'nhận thưởng ngay', 'nhận ngay',
    'nhận khuyến mãi', 'mua ngay', 'đặt hàng ngay', 'liên hệ ngay', 'liên hệ zalo', 'tải ngay', 'tải app',
    'nạp tiền ngay', 'vay ngay',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Vietnamese reports on gambling and fraud'}, [
    'công an', 'cảnh sát', 'viện kiểm sát', 'tòa án', 'thẩm phán', 'bị bắt', 'bắt giữ', 'bắt quả tang', 'khởi tố',
    'tạm giam', 'bị cáo', 'bị can', 'bị tuyên phạt', 'điều tra', 'triệt phá', 'đường dây', 'nghiêm cấm', 'bị cấm',
    'bất hợp pháp', 'trái phép', 'lừa đảo', 'nạn nhân', 'nghiện', 'bộ công an', 'bộ thông tin', 'theo', 'cho biết',
    'cho hay', 'nghiên cứu', 'nhà nghiên cứu', 'bị hack', 'tin tặc', 'luật', 'xử phạt', 'cảnh báo', 'chặn',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Vietnamese news sites'}, [
    'quảng cáo', 'quảng cáo tài trợ', 'được tài trợ', 'nội dung tài trợ', 'tài trợ', 'bài viết được tài trợ',
    'tiếp tục đọc', 'cuộn để đọc tiếp', 'đọc tiếp', 'đang tải', 'đang tải...',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Vietnamese news sites'}, [
    'xem thêm', 'đọc thêm', 'tin liên quan', 'bài liên quan', 'bài viết liên quan', 'tin tức liên quan',
    'tin cùng chuyên mục', 'cùng chuyên mục', 'tin khác', 'các tin khác', 'bài khác', 'có thể bạn quan tâm',
    'bạn có thể quan tâm', 'có thể bạn thích', 'có thể bạn chưa biết', 'tin nổi bật', 'tin mới', 'tin mới nhất',
    'tin đọc nhiều', 'đọc nhiều', 'đọc nhiều nhất', 'xem nhiều', 'xem nhiều nhất', 'đừng bỏ lỡ', 'đừng bỏ qua',
    'chủ đề liên quan', 'bài tiếp theo', 'bài trước',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Vietnamese news sites'}, [
    'xem thêm:', 'đọc thêm:', 'xem thêm', '>> xem thêm', '>>> xem thêm', 'đọc thêm', 'tham khảo thêm', 'tham khảo:',
    'tin liên quan', 'bài viết liên quan', 'bài liên quan', 'có thể bạn quan tâm', 'mời bạn đọc thêm',
    'mời quý vị theo dõi', 'mời độc giả xem thêm', 'xem video:', 'video:', 'đọc tiếp:',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Vietnamese sites'}, [
    'chia sẻ', 'chia sẻ bài viết', 'chia sẻ facebook', 'chia sẻ lên facebook', 'chia sẻ qua zalo', 'zalo',
    'in bài viết', 'in trang', 'gửi email', 'gửi bình luận', 'bình luận', 'ý kiến', 'gửi ý kiến',
    'sao chép liên kết', 'sao chép link', 'đã sao chép', 'lưu bài viết', 'lưu', 'thích', 'theo dõi chúng tôi',
    'lên đầu trang', 'trở lại',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Vietnamese news sites'}, [
    'đăng ký nhận bản tin', 'đăng ký nhận tin', 'đăng ký bản tin', 'đăng ký kênh', 'đăng ký theo dõi',
    'nhận tin tức mới nhất', 'nhận thông báo', 'theo dõi chúng tôi trên', 'theo dõi chúng tôi tại', 'theo dõi báo',
    'theo dõi fanpage', 'theo dõi kênh', 'mời bạn đọc theo dõi', 'quan tâm zalo', 'tham gia nhóm', 'tải ứng dụng',
    'cập nhật tin tức mới nhất tại', 'đón đọc',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Vietnamese sites'}, [
    'chúng tôi sử dụng cookie', 'trang web này sử dụng cookie', 'website này sử dụng cookie',
    'trang này sử dụng cookie', 'bằng cách tiếp tục sử dụng', 'khi tiếp tục sử dụng trang web',
    'bạn đồng ý với việc sử dụng cookie', 'đồng ý sử dụng cookie', 'chấp nhận tất cả cookie', 'chấp nhận cookie',
    'tùy chỉnh cookie', 'cài đặt cookie', 'chính sách cookie',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Vietnamese cookie banners'}, [
    'chấp nhận tất cả', 'chấp nhận', 'tôi đồng ý', 'từ chối tất cả', 'chính sách bảo mật', 'điều khoản sử dụng',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Vietnamese translation'}, [
    'email của bạn sẽ không được hiển thị công khai', 'email của bạn sẽ không được công bố',
    'địa chỉ email của bạn sẽ không được công khai', 'các trường bắt buộc được đánh dấu',
    'lưu tên của tôi, email, và trang web trong trình duyệt này', 'trang web này sử dụng akismet',
    'tìm hiểu bình luận của bạn được duyệt như thế nào', 'bạn phải đăng nhập để gửi bình luận', 'hủy trả lời',
    'được vận hành bởi wordpress', 'chào mừng đến với wordpress. đây là bài viết đầu tiên của bạn',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Vietnamese translation'}, [
    'để lại một bình luận', 'để lại bình luận', 'bài viết cũ hơn', 'bài viết mới hơn', 'bài viết mới',
    'chuyển đến nội dung', 'chuyển đến phần nội dung', 'chưa phân loại', 'chào tất cả mọi người!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Vietnamese translation'}, [
    'đăng trong', 'chuyên mục:', 'danh mục:', 'thẻ:', 'từ khóa:', 'từ khoá:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Vietnamese news sites'}, [
    'bài viết được đăng lần đầu', 'được đăng lần đầu trên', 'được xuất bản lần đầu', 'xuất hiện lần đầu trên',
    'xuất hiện đầu tiên vào ngày', 'đăng lại với sự cho phép',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Vietnamese news sites'}, [
    'ảnh:', 'ảnh minh họa', 'hình:', 'hình ảnh:', 'nguồn:', 'nguồn ảnh:', 'nguồn video', 'video:', 'đồ họa:',
    'clip:', '(ảnh:', 'ảnh chụp màn hình', 'ảnh tư liệu', '© afp',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Vietnamese picture agencies and labels'}, [
    'ảnh minh họa', 'ảnh minh hoạ', 'hình minh họa', 'ttxvn', 'ảnh tư liệu', 'ảnh chụp màn hình',
    'bản quyền thuộc về', 'getty images', 'nhân vật cung cấp',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Vietnamese papers'}, [
    'nội dung chỉ dành cho', 'bài viết chỉ dành cho', 'dành riêng cho thành viên', 'chỉ dành cho thành viên',
    'để đọc tiếp', 'vui lòng đăng nhập để đọc', 'vui lòng đăng ký để đọc', 'đăng nhập để đọc tiếp',
    'mời bạn đăng nhập để', 'bạn đã có tài khoản',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Vietnamese papers'}, [
    'đăng ký để đọc', 'đăng ký để tiếp tục', 'đăng nhập để tiếp tục', 'nội dung này chỉ', 'bài viết này chỉ',
    'đọc tiếp với gói', 'nội dung trả phí', 'dành cho thuê bao', 'mua gói để đọc',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Vietnamese'}, [
    'chắc chắn rồi! dưới đây', 'chắc chắn rồi! đây', 'chắc chắn! dưới đây', 'tất nhiên! dưới đây',
    'tất nhiên rồi! dưới đây', 'được chứ! dưới đây', 'vâng, dưới đây', 'dưới đây là bài viết',
    'dưới đây là bản dịch', 'dưới đây là phiên bản', 'dưới đây là bản viết lại', 'dưới đây là bản chỉnh sửa',
    'đây là bản dịch', 'đây là phiên bản đã', 'bản chỉnh sửa:', 'mô tả meta:', 'tiêu đề seo:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Vietnamese'}, [
    'là một mô hình ngôn ngữ', 'với tư cách là một mô hình ngôn ngữ', 'là một trợ lý ai, tôi', 'là một ai, tôi',
    'là trí tuệ nhân tạo, tôi', 'tôi không có quyền truy cập internet', 'tôi không thể truy cập internet',
    'kiến thức của tôi được cập nhật đến', 'xin lỗi, nhưng tôi không thể giúp',
    'xin lỗi, tôi không thể đáp ứng yêu cầu',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Vietnamese'}, [
    'chắc chắn rồi, dưới đây', 'đây là bài viết đã',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Vietnamese: offers to go on',
  }, [
    'bạn có muốn tôi',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Vietnamese, and of people',
  }, [
    'hy vọng điều này giúp', 'hy vọng điều này hữu ích', 'hy vọng bài viết này giúp ích', 'hãy cho tôi biết nếu',
    'cho tôi biết nếu bạn', 'nếu bạn cần thêm', 'nếu bạn muốn, tôi có thể',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[tên của bạn]', '[họ và tên]', '[họ tên]', '[tên]', '[tên công ty]', '[công ty]', '[tên tác giả]', '[tác giả]',
    '[ngày]', '[ngày tháng]', '[địa điểm]', '[thành phố]', '[địa chỉ]', '[số điện thoại]', '[email]', '[tiêu đề]',
    '[chủ đề]', '[liên kết]', '[nguồn]', '[chèn', '[điền vào', 'nhập văn bản tại đây', 'nhập nội dung tại đây',
    'chèn văn bản tại đây', 'văn bản mẫu tại đây', 'tiêu đề bài viết tại đây',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'không có tiêu đề', 'chưa có tiêu đề', 'chào tất cả mọi người!', 'trang mẫu',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Vietnamese sites'}, [
    'không tìm thấy trang', 'trang không tồn tại', 'lỗi 404', 'không tìm thấy', 'truy cập bị từ chối',
    'lỗi máy chủ', 'website đang bảo trì', 'trang web đang bảo trì', 'vui lòng chờ', 'vui lòng đợi...',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Vietnamese sites'}, [
    'vui lòng bật javascript', 'hãy bật javascript', 'javascript đã bị tắt', 'trang bạn tìm kiếm không tồn tại',
    'trang bạn yêu cầu không tồn tại', 'lỗi kết nối cơ sở dữ liệu', 'đã có lỗi nghiêm trọng trên trang web',
    'xác minh bạn không phải là robot',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'được dịch bởi google', 'dịch bởi google', 'xem bản dịch', 'xem bản gốc', 'hiện bản gốc', 'hiển thị bản gốc',
    'đánh giá bản dịch', 'dịch bài đăng',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'hiển thị bản dịch', 'ẩn bản dịch', 'xem văn bản gốc', 'được dịch tự động',
    'dịch bằng google', 'dịch trang này',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...weakPrefix,
    source: 'notes of translation programs that name the language they came from',
  }, [
    'dịch từ', 'được dịch từ',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google dịch', 'dịch tự động', 'bản dịch tự động', 'bản dịch máy',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Vietnamese usage: the acronym holds the word that goes before it',
  }, [
    'virus hiv', 'hệ thống gps', 'mã số pin', 'màn hình lcd', 'tin nhắn sms', 'thuế vat', 'số isbn',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'đã viết lại', 'đã được viết lại', 'đã chỉnh sửa', 'phiên bản chỉnh sửa',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    'tôi cũng có thể đề xuất', 'tôi cũng có thể gợi ý',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'gửi', 'chia sẻ qua', 'chia sẻ lên',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'đồng ý',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookie', 'cookies',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'điền', 'nhập',
  ]),
]
