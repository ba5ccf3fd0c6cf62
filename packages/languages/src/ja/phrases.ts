import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const japanesePhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'shop pages of the Japanese keyword hack'}, [
    'スーパーコピー', 'スーパーコピー 代引き', 'スーパーコピー 時計', 'スーパーコピー 財布', 'スーパーコピー 通販', 'ブランドコピー', 'ブランドコピー 代引き', 'ブランド コピー 激安',
    'n級品', 'コピー 激安', 'コピー 代引き', 'コピー 通販', '偽物 通販', '偽物 激安', '財布 コピー', 'バッグ コピー', '時計 コピー', '腕時計 コピー', 'ロレックス コピー',
    'ロレックス スーパーコピー', 'ルイヴィトン コピー', 'シャネル コピー', 'エルメス コピー', 'グッチ コピー', 'レプリカ 激安', '激安 通販 送料無料', 'アウトレット 激安',
    '正規品 激安', '楽天 激安 通販',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'casino, medicine and loan spam in Japanese'}, [
    'オンラインカジノ おすすめ', 'オンラインカジノおすすめ', 'オンラインカジノ ランキング', 'オンラインカジノ 入金不要', 'オンカジ おすすめ', '入金不要ボーナス', '入金不要 ボーナス',
    'カジノ 入金不要', 'フリースピン 入金不要', 'パチンコ 攻略法 販売', '競馬 予想 的中保証', 'バイアグラ 通販', 'バイアグラ通販', 'バイアグラ 個人輸入', 'シアリス 通販',
    'レビトラ 通販', 'ed治療薬 通販', '即日 現金化', 'クレジットカード 現金化', 'クレジットカード現金化', 'ショッピング枠 現金化', '闇金', 'ソフト闇金', 'ブラックでも借りれる',
    'ブラックでも借りられる', '審査なし 即日融資', '出会い系 無料', '人妻 出会い', 'セフレ 募集', '裏ビデオ', '無修正 動画', 'デリヘル 呼べる', '副業 確実に稼げる',
    '誰でも簡単に稼げる', 'フォロワー 購入', '被リンク 購入',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Japanese spam that news use as well'}, [
    'オンラインカジノ', 'カジノ', 'バカラ', 'スロット', 'パチスロ', '激安', '送料無料', 'アウトレット', 'レプリカ', 'コピー品', '偽物', '個人輸入', '現金化', '出会い系',
  ]),
  ...phraseGroup({
    kind: 'spam', ...anywhere,
    source: 'casino, goods, medicine and service spam on hacked Japanese sites',
  }, [
    'オンラインカジノ ボーナス', 'ビットコインカジノ', 'スロット 無料', 'ブックメーカー おすすめ', 'パチンコ 必勝法', 'パチスロ 攻略', '競馬予想 無料', '競馬 必勝', '競艇予想 無料',
    'ロト6 予想', 'スーパーコピー バッグ', 'スーパーコピー 激安', 'スーパーコピー 専門店', 'ブランド コピー', 'ブランドコピー 激安', 'ブランドコピー 通販', 'コピー 時計',
    'コピー 財布', 'コピー バッグ', 'コピー 品 激安', 'ヴィトン コピー', '偽物 時計', 'レプリカ 時計', '最高級コピー', 'n級品 通販', 'モンクレール 激安',
    'モンクレール アウトレット', 'ナイキ 激安', '財布 激安', 'バッグ 激安', '激安 通販', '人気 激安', '送料無料 激安', 'バイアグラ 購入', 'バイアグラ 激安',
    'バイアグラ ジェネリック', 'シアリス 購入', 'ed薬 通販', '媚薬 通販', 'ダイエット サプリ 激安', '個人輸入代行', '即日 融資', '審査なし 融資', '審査なし カードローン',
    '現金化 即日', '闇金 融資', '偽造 免許証', '卒業証書 偽造', 'バックリンク 購入', 'フォロワー購入', 'フォロワー 増やす 無料', 'いいね 購入', 'インスタ フォロワー 購入',
    '再生回数 購入', '無料動画 エロ', '無料エロ動画', 'セフレ募集', '出会い系サイト 無料', '風俗 求人', '副業 簡単 稼ぐ', '簡単に稼ぐ', '誰でも稼げる', 'fx 自動売買',
    '仮想通貨 自動売買', '漫画 無料 全巻', '漫画 raw', '映画 無料 フル', '無料 ダウンロード クラック',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'パチンコ', 'ブックメーカー', 'ルーレット', 'ポーカー', 'ジャックポット', '入金不要', 'バイアグラ', 'シアリス', 'カードローン', '融資', 'スーパーコピー品', '財布',
    'ロレックス', 'ルイヴィトン', 'シャネル', 'モンクレール', 'フォロワー', '被リンク', '代行', '風俗', '仮想通貨', 'ビットコイン', '副業', 'オンカジ', '入金ボーナス',
    'フリースピン', 'ライブカジノ', 'オンラインスロット', 'コピーブランド', '激安通販', '即日融資', '給料ファクタリング', '後払い 現金化', '先払い買取', '論文代行', '卒論代行',
    'レポート代行', 'エロ動画', 'アダルト動画', '援助交際', 'デリヘル',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Japanese shop and casino pages'}, [
    '今すぐ登録', '今すぐ購入', '今すぐ申し込む', '今すぐ申込', '今すぐプレイ', '今すぐクリック', 'こちらをクリック', 'ここをクリック', '無料登録', '会員登録はこちら', '登録はこちら',
    '詳細はこちら', 'お申し込みはこちら', 'お問い合わせはこちら', 'ボーナスを受け取る', 'ご注文はこちら', 'ライン追加', 'line追加',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Japanese reports on gambling and fraud'}, [
    '警察', '警視庁', '県警', '逮捕', '容疑者', '容疑', '起訴', '被告', '裁判', '判決', '地裁', '検察', '捜査', '違法', '詐欺', '被害', '被害者', '依存症',
    '消費者庁', '国民生活センター', '総務省', '警察庁', '注意喚起', '注意を呼びかけ', '規制', '禁止', '研究者', '調査', 'によると', '発表した', '改ざん', '不正アクセス',
    '摘発',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Japanese news sites'}, [
    '広告', 'pr', 'ad', 'スポンサーリンク', 'スポンサードリンク', 'スポンサー広告', 'プロモーション', '提供', 'タイアップ広告', '記事広告', '広告の後に続きます',
    '記事の続きは広告の後', '続きを読む', 'もっと見る', '読み込み中', '読み込み中...', '広告を閉じる',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Japanese news sites'}, [
    '関連記事', '関連ニュース', '関連リンク', '関連キーワード', '関連トピックス', '関連情報', '関連する記事', 'あわせて読みたい', '合わせて読みたい', 'こちらもおすすめ', 'おすすめ記事',
    'おすすめの記事', 'おすすめ', 'この記事を読んだ人はこちらも', 'この記事もおすすめ', '次の記事', '前の記事', '次のページ', '前のページ', '人気記事', '人気記事ランキング',
    'アクセスランキング', 'ランキング', '最新記事', '新着記事', '最新ニュース', '続きを見る', '記事一覧', '記事全文を読む',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Japanese news sites'}, [
    'あわせて読みたい', '合わせて読みたい', '【関連】', '【関連記事】', '【あわせて読みたい】', '【写真】', '【画像】', '【動画】', '【次のページ】', '関連記事：', '関連記事:',
    '関連：', 'こちらの記事も', 'こちらもおすすめ', '>>関連記事', '▼関連記事', '■関連記事', '次ページは',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Japanese sites'}, [
    'シェアする', 'シェア', 'ツイートする', 'ツイート', 'ポストする', 'ポスト', 'lineで送る', 'はてなブックマーク', 'はてブ', 'この記事をはてなブックマークに追加',
    'facebookでシェア', 'twitterでシェア', 'xでシェア', 'リンクをコピー', 'urlをコピー', 'コピーしました', '印刷', '印刷する', 'コメント', 'コメントする',
    'コメントを書く', 'コメントを見る', '保存する', 'ブックマーク', 'いいね', 'いいね！', 'フォローする', 'メールで送る', 'ページトップへ', 'トップへ戻る',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Japanese news sites'}, [
    'メルマガ登録', 'メールマガジン登録', 'メールマガジンに登録', 'メルマガに登録', 'メールマガジンの登録', 'ニュースレターに登録', 'ニュースレターを購読', 'ニュースレター登録',
    '公式lineで', 'line公式アカウント', '公式アカウントをフォロー', 'フォローして最新', 'チャンネル登録', 'チャンネル登録はこちら', 'アプリをダウンロード', 'アプリのダウンロード',
    '最新情報をお届け',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Japanese sites'}, [
    'cookieを使用しています', 'クッキーを使用しています', 'cookieを使用します', 'cookieを利用しています', '当サイトではcookieを', '当サイトではクッキーを',
    'このサイトではcookieを', '本サイトではcookieを', 'このウェブサイトはcookieを', 'サイトの利用を続けることで', 'cookieの使用に同意', 'クッキーの使用に同意',
    'すべてのcookieを受け入れる', 'cookieの設定', 'cookie設定', 'cookieポリシー', 'クッキーポリシー',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Japanese cookie banners'}, [
    '同意する', 'すべて同意する', 'すべて許可', 'すべて受け入れる', '同意して閉じる', '拒否する', 'プライバシーポリシー', '利用規約',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Japanese translation'}, [
    'メールアドレスが公開されることはありません', 'が付いている欄は必須項目です', '次回のコメントで使用するためブラウザーに自分の名前', 'このサイトはスパムを低減するために akismet を使っています',
    'コメントデータの処理方法の詳細はこちら', 'コメントを投稿するにはログインしてください', 'コメントをキャンセル', 'wordpress へようこそ。こちらは最初の投稿です',
    'proudly powered by wordpress',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Japanese translation'}, [
    'コメントを残す', 'コメントを投稿する', '過去の投稿', '新しい投稿', '最近の投稿', 'コンテンツへスキップ', 'コンテンツへ移動', '未分類', 'hello world!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Japanese translation'}, [
    'カテゴリー:', 'カテゴリー：', 'カテゴリ:', 'タグ:', 'タグ：', '投稿日:', '投稿者:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Japanese news sites'}, [
    'この記事は最初に', 'が最初に公開された', '本記事は転載', 'からの転載です', 'より転載', '許可を得て転載', '転載元', '元記事はこちら', '元記事を読む', '提供元：', '配信元：',
    '無断転載を禁じます', '無断転載禁止', '無断転載・複製を禁じます', '本サイトに掲載の記事',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Japanese news sites'}, [
    '写真=', '写真＝', '写真：', '写真:', '撮影=', '撮影＝', '撮影：', '撮影:', '画像：', '画像:', '画像提供', '写真提供', '提供：', '出典：', '出典:',
    '引用元', '引用：', '参考：', '参照：', '動画：', 'イラスト：', '記事提供：', '記事提供:', 'photo：', '©',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Japanese picture agencies and labels'}, [
    '共同通信', '時事通信', '時事', '共同', 'afp時事', '写真はイメージ', '写真はイメージです', '※写真はイメージです', 'イメージ写真', '資料写真', 'ゲッティイメージズ',
    'getty images', 'アフロ', '写真ac',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Japanese newspapers'}, [
    '続きは会員登録', '続きを読むには会員登録', '続きを読むには', '続きは有料', 'この記事は有料', 'この記事は会員限定', 'この記事は有料会員限定', '有料会員限定記事', '会員限定記事',
    '会員限定', '無料会員登録すると', '会員登録して続きを', 'ログインして続きを', 'ログインすると続きを', 'すでに会員の方', '有料会員の方',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Japanese'}, [
    'もちろんです。以下', 'もちろんです！以下', 'もちろんです。こちら', 'もちろんです！こちら', 'もちろん、以下', 'はい、以下', 'はい！以下', '承知しました。以下', '承知いたしました。以下',
    'わかりました。以下', 'かしこまりました。以下', '了解しました。以下', '以下は修正版', '以下は書き直した', '以下は翻訳', '以下が翻訳', '以下が修正', '以下に記事', '以下に翻訳',
    '修正版：', 'メタディスクリプション：', 'メタディスクリプション:', 'seoタイトル',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Japanese'}, [
    'ai言語モデルとして', '言語モデルとして、私は', '大規模言語モデルとして、', 'aiアシスタントとして、私', '人工知能として、私', '私はaiなので', '私の知識は', '知識のカットオフ',
    'インターネットにアクセスできません', 'リアルタイムの情報にアクセス', '申し訳ありませんが、そのリクエスト', '申し訳ございませんが、そのご要望',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Japanese'}, [
    'もちろん！以下', '以下は修正後', '以下に修正版',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Japanese, and of people',
  }, [
    'お役に立てれば幸いです', 'お役に立てば幸いです', 'ご参考になれば幸いです', '他にご質問があれば', '他に何かお手伝い', 'ご不明な点がございましたら', '何かご不明な点', 'さらに修正が必要',
    '必要に応じて調整', 'ご希望であれば', 'ご希望でしたら', 'いかがでしょうか。さらに',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Japanese: offers to go on',
  }, [
    'ご希望があれば', '必要であれば、', 'さらに調整',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[お名前]', '[名前]', '[氏名]', '[会社名]', '[御社名]', '[著者名]', '[日付]', '[場所]', '[住所]', '[電話番号]', '[メールアドレス]', '[タイトル]',
    '[テーマ]', '[リンク]', '[出典]', '[ここに入力', 'ここにテキストを入力', 'ここに文章を入力', 'ここに本文が入ります', 'ここに文章が入ります', 'テキストが入ります',
    'ダミーテキスト', 'この文章はダミーです', 'サンプルテキスト', 'ここにタイトル', '見出しが入ります', 'タイトルが入ります',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    '無題', '無題のドキュメント', 'タイトルなし', 'タイトル未設定', 'サンプルページ',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Japanese sites'}, [
    'ページが見つかりません', 'ページが見つかりませんでした', 'お探しのページは見つかりません', 'お探しのページは見つかりませんでした', '404エラー', 'アクセスが拒否されました', 'アクセス拒否',
    'サーバーエラー', 'メンテナンス中', 'ただいまメンテナンス中です', 'しばらくお待ちください', '読み込みエラー',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Japanese sites'}, [
    'javascriptを有効に', 'javascriptが無効', 'お探しのページは', 'ご指定のページは', '指定されたページは存在しません', 'データベース接続確立エラー',
    'このサイトで重大なエラーが発生しました', 'ロボットではないことを確認', '人間であることを確認',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'googleによる翻訳', 'google によって翻訳', '翻訳を表示', '原文を表示', '元のテキストを表示', '翻訳を評価', 'この翻訳を評価', 'この記事は機械翻訳', 'この記事は自動翻訳',
    'このページは自動的に翻訳', 'ポストを翻訳',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    '翻訳を見る', '翻訳を隠す', '原文を見る', '英語から翻訳', 'deeplで翻訳', 'このページを翻訳', 'ツイートを翻訳',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google翻訳', '自動翻訳', '機械翻訳',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Japanese usage: the acronym holds the word that follows it',
  }, [
    'hivウイルス', 'lcdディスプレイ', 'gpsシステム', 'pin番号', 'isbn番号', 'ledダイオード', 'smsメッセージ', 'it技術',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    '書き直した本文', '書き直した文章', '修正した文章', '改善した文章', 'リライトした', '推敲した',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    '送る',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    '同意',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'クッキー', 'cookie',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    '入力', '記入', 'ここに',
  ]),
]
