import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const traditionalChinesePhrases: readonly PhraseRow[] = [
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'gambling pages injected into Taiwanese, Hong Kong and foreign sites',
  }, [
    '線上娛樂城', '娛樂城推薦', '娛樂城註冊', '娛樂城體驗金', '註冊送體驗金', '註冊送現金', '註冊送彩金', '免費體驗金', '首儲優惠', '首儲送', '出金快速', '百家樂破解',
    '百家樂預測', '百家樂平台', '線上百家樂', '真人百家樂', '真人視訊百家樂', '老虎機推薦', '老虎機平台', '線上老虎機', '運彩破解', '玩運彩賺錢', '539預測', '539必中',
    '今彩539報牌', '六合彩報牌', '六合彩明牌', '六合彩資料', '六合彩開獎結果', '香港六合彩', '澳門賭場', '網上賭場', '線上賭場', '線上博弈', '博弈平台推薦', '世界盃投注',
    '體育投注平台', '財神娛樂城', '金合發娛樂城', '九州娛樂城', '通博娛樂城', 'bet365娛樂城', '皇朝娛樂城', 'tu娛樂城', 'rg富遊娛樂城', '富遊娛樂城', '3a娛樂城',
    'dg百家樂',
  ]),
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'loan, escort, medicine and document spam in traditional Chinese',
  }, [
    '信用卡換現金', '刷卡換現金', '信用卡套現', '小額借款當日撥款', '免聯徵貸款', '免聯徵借款', '黑戶貸款', '黑戶借錢', '汽車借款免留車', '身分證借款', '約炮', '外送茶',
    '外約茶', '台北外送茶', '定點茶', '喝茶賴', '一夜情', '援交', '兼職妹', '叫小姐', '威而鋼購買', '犀利士購買', '犀利士藥局', '必利勁購買', '壯陽藥推薦', '春藥',
    '迷藥', '高仿手錶', '高仿包', '精仿名錶', '代寫論文', '論文代寫', '買粉絲', '買讚', '買文憑', '辦假證', '徵信社推薦', '外遇調查',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of traditional Chinese spam that news use as well'}, [
    '娛樂城', '百家樂', '老虎機', '運彩', '博弈', '賭場', '投注', '六合彩', '今彩539', '線上賭博', '體驗金', '換現金', '小額借款', '徵信社',
  ]),
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'gambling, document, loan, medicine and service spam in traditional Chinese',
  }, [
    '娛樂城優惠', '現金版娛樂城', '線上博弈平台', '博弈平台', '老虎機線上', '老虎機遊戲', '電子老虎機', '運彩分析 免費', '足球投注', '送體驗金', '儲值送', '六合彩開獎',
    '539 明牌', '今彩539 版路', '賓果賓果 預測', '九州娛樂', '麻將 真錢', '德州撲克 線上', '棋牌遊戲 現金', '捕魚機', '威而鋼 購買', '威而鋼 藥局', '犀利士 購買',
    '犀利士 哪裡買', '壯陽藥 購買', '減肥藥 購買', '借錢急用', '快速撥款', '免保人', '機車借款', '代寫報告', '作業代寫', '文憑代辦', '學歷代辦', '復刻錶', '購買反向連結',
    '反向連結 購買', 'seo 快速排名', '買追蹤', '刷粉絲', '買觀看', '免費線上看', '線上看 免費', '免費a片', '喝茶 約妹', '全套服務', '按摩 全套', '破解版下載',
    '無限金幣',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    '博彩', '彩票', '下注', '棋牌', '輪盤', '賭博', '明牌', '開獎', '貸款', '借款', '借貸', '文憑', '代寫', '減肥藥', '復刻', '粉絲', '色情', '比特幣',
    '外匯', '博弈網站', '博弈遊戲', '運彩投注', '體育投注', '體育博彩', '線上投注', '註冊送', '首儲', '金合發', '玩運彩', '威而鋼', '犀利士', '樂威壯', '必利勁',
    '壯陽藥', '催情藥', '小額借貸', '借錢', '急用錢', '當日撥款', '汽車借款 免留車', '支票貼現', '民間借貸', '私人借貸', '高仿', 'a貨', '精仿', '反向連結',
    '增加粉絲', 'a片', '成人影片', '色情影片', '無碼影片', '約砲',
  ]),
  ...phraseGroup({
    kind: 'call-to-action', ...weakAnywhere,
    source: 'calls on Taiwanese and Hong Kong gambling and loan pages',
  }, [
    '立即註冊', '馬上註冊', '點擊註冊', '立即加入', '點擊進入', '點擊這裡', '點我進入', '立即下載', '點擊下載', '立即領取', '點擊領取', '免費領取', '立即投注', '立即申請',
    '立即購買', '聯絡客服', '聯絡我們', '加line', '加賴', '加入line好友', '加入好友',
  ]),
  ...phraseGroup({
    kind: 'reporting-verb', ...weakAnywhere,
    source: 'Traditional Chinese reports on gambling and fraud',
  }, [
    '警方', '警察', '刑事局', '檢方', '檢察官', '地檢署', '法院', '法官', '嫌犯', '嫌疑人', '被告', '逮捕', '落網', '拘捕', '判刑', '判決', '起訴', '偵辦',
    '偵查', '查獲', '破獲', '禁止', '違法', '非法', '詐騙', '詐欺', '被害人', '受害者', '賭癮', '成癮', '監管', '據報導', '報導', '表示', '指出', '研究',
    '研究人員', '遭駭', '駭客', '警告', '提醒', '數位部',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of traditional Chinese news sites'}, [
    '廣告', '廣告內容', '贊助內容', '贊助', '工商服務', '廣編特輯', '廣告後請繼續閱讀', '廣告-請繼續往下閱讀', '廣告（請繼續閱讀本文）', '請繼續往下閱讀', '繼續閱讀', '展開全文',
    '看更多', '查看更多', '載入中', '載入中...', '載入更多', '關閉廣告',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of traditional Chinese news sites'}, [
    '延伸閱讀', '相關閱讀', '相關新聞', '相關文章', '相關報導', '相關連結', '相關內容', '推薦閱讀', '推薦文章', '推薦新聞', '更多新聞', '更多文章', '更多精彩', '熱門文章',
    '熱門新聞', '熱門推薦', '為你推薦', '猜你喜歡', '你可能也喜歡', '你可能感興趣', '你可能會喜歡', '大家都在看', '大家正在看', '最新文章', '最新新聞', '即時新聞', '人氣文章',
    '上一篇', '下一篇', '上一則', '下一則', '看更多文章', '同場加映', '繼續看下一則新聞', '點擊閱讀下一則新聞',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of traditional Chinese news sites'}, [
    '延伸閱讀', '相關閱讀', '相關新聞', '相關文章', '相關報導', '推薦閱讀', '更多新聞', '看更多', '閱讀更多', '更多三立新聞網報導', '更多 tvbs 報導', '更多中時新聞網報導',
    '同場加映', '【延伸閱讀】', '【相關新聞】', '【看更多】', '【更多新聞】', '【往下看更多】', '上一篇：', '下一篇：', '點我看', '點擊閱讀',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of traditional Chinese sites'}, [
    '分享', '分享到', '分享到facebook', '分享至facebook', '分享至line', '分享到line', '用line傳送', '列印', '友善列印', '轉寄', '留言', '我要留言',
    '發表留言', '查看留言', '評論', '收藏', '收藏文章', '讚', '按讚', '複製連結', '已複製連結', '回到頂部', '回頂端', '追蹤我們', '加入收藏', '儲存',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of traditional Chinese news sites'}, [
    '訂閱電子報', '訂閱我們的電子報', '訂閱電子報，', '立即訂閱電子報', '免費訂閱', '訂閱我們', '追蹤我們的', '追蹤我們', '按讚追蹤', '加入我們的', '加入line好友', '加入粉絲團',
    '按讚加入', '歡迎加入', '歡迎追蹤', '下載app', '下載我們的app', '不用抽 不用搶', '掌握最新', '掌握即時新聞', '點我訂閱', '點此訂閱', '用google news追蹤',
    '在google news追蹤',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of traditional Chinese sites'}, [
    '我們使用cookie', '我們使用 cookie', '本網站使用cookie', '本網站使用 cookie', '本站使用cookie', '本站使用 cookie', '此網站使用 cookie',
    '繼續瀏覽本網站', '繼續使用本網站', '即表示您同意', '您同意我們使用', '接受所有cookie', '接受所有 cookie', 'cookie 設定', 'cookie設定', 'cookie 政策',
    'cookie政策',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of traditional Chinese cookie banners'}, [
    '全部接受', '接受全部', '接受所有', '同意並繼續', '我同意', '我知道了', '全部拒絕', '隱私權政策', '私隱政策', '使用條款', '服務條款',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, traditional Chinese translation'}, [
    '發佈留言必須填寫的電子郵件地址不會公開', '發表迴響必須填寫的電子郵件地址不會公開', '必填欄位標示為', '必要欄位標記為', '在瀏覽器中儲存顯示名稱', '這個網站採用 akismet 服務減少垃圾留言',
    '這個網站採用 google recaptcha', '進一步了解 akismet 如何處理網站訪客的留言資料', '很抱歉，必須登入網站才能發佈留言', '取消回覆', '本網站採用 wordpress 建置',
    '歡迎使用 wordpress。這是這個網站的第一篇文章',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, traditional Chinese translation'}, [
    '發佈留言', '發表迴響', '發表回應', '發表留言', '較舊的文章', '較新的文章', '近期文章', '跳至主要內容', '未分類', '網站第一篇文章',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, traditional Chinese translation'}, [
    '分類：', '分類:', '標籤：', '標籤:', '發佈於', '發表於', '張貼於', '關鍵字：',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of traditional Chinese news sites'}, [
    '本文轉載自', '本文經授權轉載', '經授權轉載', '經原作者授權', '授權轉載', '本文首發於', '原文刊登於', '本文原刊登於', '本文原載於', '這篇文章最早出現於', '原文連結', '原文出處',
    '原文網址', '原文請見', '未經授權不得轉載', '請勿轉載', '不代表本網立場', '不代表本報立場', '不代表本刊立場', '版權所有，請勿',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of traditional Chinese news sites'}, [
    '責任編輯：', '責任編輯:', '編輯：', '核稿編輯：', '審稿編輯：', '來源：', '來源:', '作者：', '記者：', '圖：', '圖／', '圖/', '圖片來源', '圖片：', '圖片提供',
    '照片：', '攝影：', '攝影／', '影片來源', '影片：', '文／', '文：', '撰文：', '翻攝', '（圖／', '（圖：', '（圖/', '（資料照', '（示意圖', '資料來源',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Traditional Chinese picture agencies and labels'}, [
    '中央社', '資料照', '資料照片', '示意圖', '圖非當事人', '美聯社', '路透', '法新社', '達志影像', '版權所有', '翻攝畫面', '東方ic', '記者攝',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Taiwanese and Hong Kong media'}, [
    '本文為付費', '本文為會員限定', '會員限定', '訂閱會員限定', '訂閱會員專屬', '限訂閱會員', '付費閱讀', '訂閱後可閱讀', '訂閱後繼續閱讀', '登入後閱讀', '登入後繼續閱讀',
    '請先登入', '加入會員繼續閱讀', '加入會員閱讀', '解鎖全文', '已是會員', '已經是會員', '已經訂閱',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in traditional Chinese'}, [
    '當然可以！以下是', '當然可以，以下是', '當然可以。以下是', '當然！以下是', '當然，以下是', '好的，以下是', '好的！以下是', '好的，這是', '沒問題！以下是', '沒問題，以下是',
    '以下是修改後', '以下是潤飾', '以下是改寫', '以下是翻譯', '以下是您要求的', '以下是為您', '以下是根據您', '這是修改後的', '修改後的版本：', '翻譯如下：', 'seo標題',
  ]),
  ...phraseGroup({
    kind: 'assistant-preface', ...anywhere,
    source: 'answers of chat assistants in traditional Chinese',
  }, [
    '作為一個人工智慧語言模型', '作為人工智慧語言模型', '作為一個ai語言模型', '作為ai語言模型', '作為一個語言模型', '作為大型語言模型，我', '身為ai語言模型', '身為一個語言模型',
    '身為ai助理', '作為ai助手，我', '我無法存取網路', '我無法訪問互聯網', '我的知識截止', '我的訓練資料', '抱歉，我無法滿足', '抱歉，我無法提供', '很抱歉，我無法',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Chinese'}, [
    '當然！以下', '當然，以下', '好的，以下', '好的！以下', '沒問題！以下', '以下是潤飾後', '以下是改寫後', '以下是為你',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in traditional Chinese: offers to go on',
  }, [
    '您是否希望我', '你是否希望我',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in traditional Chinese, and of people',
  }, [
    '希望對您有幫助', '希望對你有幫助', '希望這對您有所幫助', '希望這對你有所幫助', '希望這些資訊對', '如果您需要', '如果你需要進一步', '如果您有其他', '如果你有其他', '如有其他問題',
    '如需進一步', '如需修改',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Chinese: offers to go on',
  }, [
    '需要我幫你', '需要我為你', '要不要我', '如果你願意，我可以', '如果您願意，我可以', '如果需要，我可以',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[您的姓名]', '[你的名字]', '[您的名字]', '[姓名]', '[公司名稱]', '[公司]', '[作者姓名]', '[作者]', '[日期]', '[地點]', '[城市]', '[地址]',
    '[電話號碼]', '[電子郵件]', '[標題]', '[主題]', '[連結]', '[來源]', '[插入', '[請插入', '[在此', '在此輸入文字', '在此處輸入文字', '請在此輸入', '在這裡輸入',
    '此處輸入文字', '示範文字', '這裡是內文', '這裡是標題', '請輸入標題', '請輸入內容', '假文',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    '無標題', '未命名', '未命名文件', '網誌第一篇文章', '範例頁面',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of traditional Chinese sites'}, [
    '找不到網頁', '找不到頁面', '找不到此頁面', '頁面不存在', '您造訪的頁面不存在', '404錯誤', '存取被拒', '拒絕存取', '伺服器錯誤', '網站維護中', '系統維護中', '請稍候',
    '請稍候...', '請稍等',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of traditional Chinese sites'}, [
    '請啟用javascript', '請開啟javascript', '請啟用 javascript', '您的瀏覽器不支援javascript', 'javascript已停用', '您要找的頁面', '您要尋找的頁面',
    '很抱歉，您要', '抱歉，您要找的', '建立資料庫連線時發生錯誤', '這個網站發生嚴重錯誤', '請驗證您是真人',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    '由google翻譯', '由 google 翻譯', '查看翻譯', '顯示翻譯', '查看原文', '顯示原文', '為此翻譯評分', '本文由機器翻譯', '此頁面由機器翻譯', '翻譯貼文',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    '查看譯文', '顯示譯文', '隱藏譯文', '由機器翻譯', '翻譯此頁',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google 翻譯', '機器翻譯', '自動翻譯',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Chinese usage: the acronym holds the word that follows it',
  }, [
    'hiv病毒', 'lcd顯示器', 'lcd螢幕', 'gps系統', 'gps定位系統', 'pin碼號碼', 'isbn號碼', 'isbn書號', 'cpu處理器',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    '改寫後的', '潤飾後的', '修改後的版本', '潤色後的',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    '我還可以幫', '我還可以為',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    '臉書', '傳送',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    '同意', '接受',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookie', 'cookies',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    '填寫', '填入', '輸入', '插入',
  ]),
]
