import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const simplifiedChinesePhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'gambling pages injected into Chinese and foreign sites'}, [
    '澳门赌场', '澳门新葡京', '澳门威尼斯人网上', '澳门金沙', '澳门金沙网站', '威尼斯人娱乐', '真人娱乐', '真人荷官', '真人百家乐', '百家乐网站', '百家乐平台', '网上百家乐',
    '网上赌场', '网上赌博平台', '线上赌场', '在线赌场', '娱乐城注册送', '娱乐城开户', '注册送彩金', '注册送体验金', '注册送现金', '开户送彩金', '开户送体验金', '首存送',
    '首充双倍', '时时彩计划', '时时彩平台', '北京赛车pk10', 'pk10计划', 'pk10开奖', '六合彩开奖结果', '六合彩资料', '六合彩特码', '香港六合彩资料', '香港六合彩',
    '香港马会资料', '一肖一码', '三肖三码', '四肖八码', '特码资料', '彩票平台代理', '彩票计划软件', '彩票导师', '幸运飞艇', '重庆时时彩', '加拿大28', '电子游艺',
    '电子游艺平台', '棋牌游戏平台', '棋牌平台', '真钱棋牌', '真钱游戏', '捕鱼平台', '老虎机平台', '体育投注平台', '足球投注平台', '世界杯投注网站', '外围投注', '外围足彩',
    '提款秒到', '秒到账提款', '亚博体育', '亚博娱乐', '开云体育', '乐鱼体育', '华体会', '爱游戏体育', 'hth华体会', '九游会', '必威体育', '必威官网', '万博体育',
    '伟德体育', '365体育投注', 'bob体育', 'kok体育', '金沙娱乐', '太阳城集团', '凯发娱乐', '凯发k8', '大发快三', '菠菜平台',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'document, loan, escort and black-market spam in Chinese'}, [
    '代开发票', '代开增值税发票', '办证刻章', '办理毕业证', '毕业证办理', '文凭办理', '办假证', '买卖文凭', '信用卡套现', '花呗套现', '信用卡代还', '黑户贷款', '无视征信贷款',
    '不看征信贷款', '黑户秒下款', '约炮', '一夜情约炮', '上门服务小姐', '同城约炮', '裸聊', '外围女', '外围模特', '迷药', '春药', '迷情药', '催情药', '伟哥网购',
    '高仿手表', '高仿包', '高仿名表', '精仿手表', '买粉丝', '刷粉丝', '刷单兼职', '代孕公司', '私家侦探', '黑客接单', '专业黑客', '数据出售',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Chinese spam that news use as well'}, [
    '博彩', '赌博网站', '赌场', '投注', '百家乐', '老虎机', '娱乐城', '体育投注', '六合彩', '时时彩', '时时乐', '快三', '棋牌', '网络赌博', '套现', '外围',
    '高仿', '代写论文', '论文代写',
  ]),
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'gambling, document, loan, medicine and service spam on hacked Chinese sites',
  }, [
    '澳门赌场官网', '澳门太阳城', '威尼斯人官网', '新葡京官网', '金沙官网', '太阳城官网', '博彩平台', '博彩网站', '博彩官网', '百家乐官网', '在线百家乐', '真人视讯',
    '老虎机游戏', '老虎机官网', '电子老虎机', '捕鱼游戏平台', '捕鱼达人赢钱', '棋牌游戏 真钱', '真钱麻将', '现金棋牌', '斗牛平台', '娱乐城官网', '娱乐平台注册',
    '娱乐平台 注册', '送彩金', '首存优惠', '首充送', '存款优惠', '彩票平台', '彩票计划', '快三计划', '快三平台', '快三开奖', '幸运飞艇计划', '极速赛车', '六合彩开奖',
    '澳门六合彩', '一肖中特', '一码中特', '六合宝典', '管家婆 中特', '内部资料 精准', '体育博彩', '足球投注', '赌球网站', '赌球平台', '网络赌博平台', '买球网站',
    '买球平台', '买球app', '球探比分', '亚博官网', '华体会体育', '半岛体育', '九游体育', '米兰体育', '星空体育', '凤凰彩票', '大发彩票', '皇冠体育', '皇冠官网',
    '皇冠现金网', 'bet365官网', '伟德国际', '办证 刻章', '代办证件', '假证办理', '办文凭', '学历代办', '代开 发票', '发票代开', '正规发票', '代写毕业论文',
    '毕业论文代写', '代写essay', '代写作业', '信用卡提额', '无抵押贷款', '无抵押 贷款', '快速贷款', '小额贷款 秒批', '小额贷款 无抵押', '秒批贷款', '当天放款', '秒下款',
    '网贷口子', '买伟哥', '伟哥 购买', '壮阳药 购买', '听话水', '减肥药 购买', '高仿包包', '高仿奢侈品', '复刻手表', '复刻表', 'a货包包', 'a货手表', '名表复刻',
    '一比一 复刻', '一比一高仿', '顶级复刻', '购买外链', '外链代发', '代发外链', '快速排名', '关键词排名优化', '百度快速排名', '刷赞', '日赚千元', '免费电影 在线观看',
    '免费在线观看 高清', '高清免费观看', '免费黄片', '国产自拍', '无码视频', '约炮软件', '同城交友 约', '上门服务 小姐', '小姐上门', '全套服务', '破解版下载', '无限金币',
    '外挂下载', '区块链 赚钱', 'usdt 兑换',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    '彩票', '下注', '轮盘', '德州扑克', '赌博', '赌球', '开奖', '贷款', '发票', '文凭', '代写', '减肥药', '复刻', '外链', '粉丝', '色情', '比特币',
    '外汇', '澳门葡京', '澳门银河', '澳门永利', '澳门博彩', '澳门威尼斯人', '网上博彩', '在线博彩', '博彩公司', '网络博彩', '注册送', '注册即送', '体验金', '首存',
    '彩票app', '彩票网站', '彩票开奖', '彩票开奖结果', '北京赛车', '白小姐', '管家婆', '足球外围', '外围赌球', '赌博平台', '网赌', '办证', '买文凭', '开发票',
    '代发论文', '代考', '替考', '不看征信', '伟哥', '壮阳药', '莆田鞋', '刷粉', '兼职刷单', '日赚', '在线观看免费', '成人电影', '成人视频', '成人网站', '黄色网站',
    '色情网站', '一夜情', '炒币',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Chinese gambling and loan pages'}, [
    '立即注册', '马上注册', '点击注册', '立即加入', '点击进入', '点击这里', '点此进入', '点击下载', '立即下载', '立即领取', '点击领取', '免费领取', '立即投注', '立即开户',
    '立即申请', '立即购买', '联系客服', '联系我们', '加微信', '添加微信', '加qq', '扫码加',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Chinese reports on gambling and fraud'}, [
    '警方', '公安', '公安机关', '民警', '检察院', '检察机关', '法院', '法官', '嫌疑人', '犯罪嫌疑人', '被告人', '被捕', '抓获', '逮捕', '判处', '判刑', '立案',
    '侦查', '查处', '查获', '打击', '禁止', '违法', '非法', '诈骗', '骗局', '受害者', '受害人', '被害人', '赌瘾', '沉迷', '监管', '据报道', '报道', '表示',
    '研究', '研究人员', '研究者', '被黑', '黑客攻击', '警告', '提醒',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'advertisement words of Mozilla Readability'}, [
    '广告',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Chinese news sites'}, [
    '广告位', '赞助内容', '推广', '赞助', '商业推广', '广告后继续阅读', '展开全文', '展开阅读全文', '展开剩余', '点击展开全文', '点击加载更多', '加载更多', '查看更多',
    '查看全文', '阅读全文', '正在加载', '正在加载...', '加载中', '加载中...', '返回搜狐，查看更多', '返回搜狐', '关闭广告',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Chinese news sites'}, [
    '延伸阅读', '相关阅读', '相关新闻', '相关文章', '相关推荐', '相关链接', '相关报道', '相关内容', '推荐阅读', '更多精彩', '更多新闻', '更多阅读', '热门文章', '热门推荐',
    '热门新闻', '热点新闻', '为您推荐', '为你推荐', '猜你喜欢', '你可能感兴趣', '您可能感兴趣', '您可能还喜欢', '大家都在看', '大家都在搜', '最新文章', '最新资讯', '精彩推荐',
    '精选推荐', '往期回顾', '往期推荐', '往期精彩', '上一篇', '下一篇', '相关话题', '扩展阅读', '拓展阅读', '点击阅读原文', '阅读原文', '更多精彩内容',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Chinese news sites'}, [
    '延伸阅读', '相关阅读', '相关新闻', '相关文章', '推荐阅读', '更多精彩', '点击阅读', '阅读更多', '扩展阅读', '拓展阅读', '往期推荐', '往期回顾', '上一篇：', '上一篇:',
    '下一篇：', '下一篇:', '另请参阅', '参见：', '参考阅读',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Chinese sites'}, [
    '分享到', '分享', '分享文章', '分享至', '分享到微信', '分享到微博', '分享到朋友圈', '微信扫一扫', '微博', '微信', '朋友圈', 'qq空间', '打印', '打印本页', '评论',
    '发表评论', '我要评论', '查看评论', '网友评论', '写评论', '收藏', '收藏本文', '点赞', '赞', '转发', '复制链接', '链接已复制', '举报', '返回顶部', '关注我们',
    '关闭窗口',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Chinese news sites'}, [
    '扫码关注', '扫描二维码关注', '长按二维码关注', '微信扫码关注', '关注公众号', '关注微信公众号', '关注我们的公众号', '欢迎关注公众号', '欢迎关注我们', '关注我们', '欢迎订阅',
    '订阅我们的', '订阅电子报', '订阅新闻邮件', '点击订阅', '下载客户端', '下载app', '下载我们的app', '打开app', '打开客户端', '点击上方蓝字', '加入我们的电报群',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Chinese sites'}, [
    '我们使用cookie', '我们使用 cookie', '本网站使用cookie', '本网站使用 cookie', '本站使用cookie', '本站使用 cookie', '此网站使用 cookie',
    '继续浏览本网站', '继续使用本网站', '即表示您同意', '您同意我们使用', '接受所有cookie', '接受所有 cookie', 'cookie 设置', 'cookie设置', 'cookie 政策',
    'cookie政策', '管理cookie',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Chinese cookie banners'}, [
    '全部接受', '接受全部', '接受所有', '同意并继续', '我同意', '全部拒绝', '拒绝全部', '隐私政策', '使用条款', '服务条款',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Chinese translation'}, [
    '您的邮箱地址不会被公开', '您的电子邮箱地址不会被公开', '电子邮件地址不会被公开', '必填项已用', '在此浏览器中保存我的显示名称', '在此浏览器中保存我的名字', '此站点使用akismet来减少垃圾评论',
    '此站点使用 akismet 来减少垃圾评论', '了解我们如何处理您的评论数据', '了解您的评论数据如何被处理', '要发表评论，您必须先登录', '取消回复', '自豪地采用wordpress',
    '欢迎使用 wordpress。这是您的第一篇文章',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Chinese translation'}, [
    '发表回复', '发表评论', '留下评论', '发布评论', '早期文章', '较早文章', '较新文章', '近期文章', '跳至内容', '跳转到内容', '未分类', '世界，您好！',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Chinese translation'}, [
    '分类：', '分类:', '标签：', '标签:', '分类目录', '发布于', '发表于', '归类于',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Chinese news sites'}, [
    '本文转载自', '本文转自', '本文首发于', '本文首发', '本文最初发表', '最先出现在', '原文首发于', '原文链接', '原文地址', '本文来源于', '转载自', '经授权转载', '已获授权转载',
    '转载请注明出处', '转载请注明来源', '未经授权不得转载', '未经许可不得转载', '未经允许不得转载', '版权归原作者所有', '文章版权归', '免责声明：', '免责声明:', '本文仅代表作者',
    '不代表本站立场', '不代表本网立场', '如有侵权请联系', '如有侵权，请联系', '侵权请联系删除', '特别声明：以上',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Chinese news sites'}, [
    '责任编辑：', '责任编辑:', '责编：', '责编:', '编辑：', '编辑:', '来源：', '来源:', '作者：', '作者:', '记者：', '图源', '图源：', '图：', '图/',
    '图片来源', '图片：', '图片提供', '摄影：', '摄影:', '视频来源', '视频：', '校对：', '校对:', '审核：', '制图：', '文：', '文/', '（责编', '（责任编辑',
    '（编辑', '（来源', '(责任编辑', '监制：',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Chinese picture agencies and labels'}, [
    '新华社', '新华社发', '新华社记者', '中新社', '中新网', '视觉中国', '资料图', '资料图片', '图片来自网络', '图文无关', '网络图片', '版权所有', '东方ic', '示意图',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Chinese media'}, [
    '本文为付费', '本文为会员', '付费阅读', '付费内容', '会员专享', '订阅后可阅读', '订阅后继续阅读', '登录后阅读全文', '登录后查看', '登录后继续阅读', '请登录后', '剩余内容',
    '剩余全文', '阅读全文请', '已经是会员', '已是会员', '解锁全文', '购买后可阅读', '开通会员',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Chinese'}, [
    '当然可以！以下是', '当然可以，以下是', '当然可以。以下是', '当然可以！下面', '当然！以下是', '当然，以下是', '当然！下面是', '好的，以下是', '好的！以下是', '好的，下面是',
    '好的，这是', '没问题！以下是', '没问题，以下是', '以下是修改后', '以下是修改版', '以下是润色', '以下是优化后', '以下是改写', '以下是翻译', '以下是您要求的', '以下是为您',
    '以下是根据您', '这是修改后的', '修改后的版本：', '润色后：', '翻译如下：', '元描述：', 'seo标题',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Chinese'}, [
    '作为一个人工智能语言模型', '作为人工智能语言模型', '作为一个ai语言模型', '作为ai语言模型', '作为一个语言模型', '作为大型语言模型，我', '作为一个ai助手', '作为ai助手，我',
    '作为人工智能，我', '我无法访问互联网', '我的知识截止', '我的训练数据', '我的知识库截至', '抱歉，我无法满足', '抱歉，我无法提供', '很抱歉，我无法',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Chinese'}, [
    '当然！以下', '当然，以下', '好的，以下', '好的！以下', '没问题！以下', '以下是润色后', '以下是改写后', '以下是为你', '润色后的版本：',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Chinese: offers to go on',
  }, [
    '您是否希望我', '你是否希望我',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Chinese, and of people',
  }, [
    '希望对您有帮助', '希望对你有帮助', '希望这对您有所帮助', '希望这对你有所帮助', '希望这些信息对', '希望这篇文章', '如果您需要', '如果你需要进一步', '如果您有其他', '如果你有其他',
    '如有其他问题', '如需进一步', '如需修改',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Chinese: offers to go on',
  }, [
    '需要我帮你', '需要我为你', '要不要我', '如果你愿意，我可以', '如果您愿意，我可以', '如果需要，我可以', '你想让我', '您想让我',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[您的姓名]', '[你的名字]', '[您的名字]', '[姓名]', '[公司名称]', '[公司]', '[作者姓名]', '[作者]', '[日期]', '[地点]', '[城市]', '[地址]',
    '[电话号码]', '[电子邮件]', '[邮箱]', '[标题]', '[主题]', '[链接]', '[来源]', '[插入', '[请插入', '[在此', '在此处输入文本', '在此输入内容', '请在此输入',
    '在这里输入', '此处输入文字', '示例文本', '占位文本', '这里是正文', '这里是标题', '请输入标题', '请输入内容',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    '无标题', '未命名', '未命名文档', '世界，您好！', '示例页面',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Chinese sites'}, [
    '页面未找到', '找不到页面', '页面不存在', '您访问的页面不存在', '404错误', '404 页面', '未找到页面', '访问被拒绝', '拒绝访问', '服务器错误', '服务器内部错误',
    '网站维护中', '系统维护中', '请稍候', '请稍等', '请稍候...', '正在验证',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Chinese sites'}, [
    '请启用javascript', '请开启javascript', '请启用 javascript', '您的浏览器不支持javascript', 'javascript已被禁用', '您要查找的页面', '您访问的页面',
    '抱歉，您访问的', '抱歉，您要查找的', '建立数据库连接时出错', '此站点遇到了致命错误', '请验证您是真人', '请完成安全验证', '完成验证后',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    '由google翻译', '由 google 翻译', '查看翻译', '显示翻译', '查看原文', '显示原文', '评价此翻译', '对此翻译评分', '本文由机器翻译', '此页面由机器翻译', '翻译帖子',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    '查看译文', '显示译文', '隐藏译文', '显示原始文本', '由机器翻译', '由deepl翻译', '翻译此页', '翻译推文',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    '谷歌翻译', '机器翻译', '自动翻译',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Chinese usage: the acronym holds the word that follows it',
  }, [
    'hiv病毒', 'lcd显示器', 'lcd显示屏', 'gps系统', 'gps定位系统', 'pin码号码', 'isbn号码', 'sars综合征', 'isbn书号', 'cpu处理器',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    '改写后的', '润色后的', '修改后的版本', '优化后的版本',
  ]),
  ...phraseGroup({kind: 'assistant-closing', ...prefix, source: 'offers at the end of answers of chat assistants'}, [
    '我还可以帮', '我还可以为',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    '发送', 'qq',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    '同意', '接受',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'cookie', 'cookies',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    '填写', '填入', '输入', '插入',
  ]),
]
