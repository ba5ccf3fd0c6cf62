import {phraseGroup, type PhraseRow} from '../phrase.ts'

const line = {strength: 'strong', where: 'line'} as const
const weakLine = {strength: 'context', where: 'line'} as const
const prefix = {strength: 'strong', where: 'prefix'} as const
const weakPrefix = {strength: 'context', where: 'prefix'} as const
const anywhere = {strength: 'strong', where: 'anywhere'} as const

export const boilerplate: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'advertisement', ...line, source: 'advertisement words of Mozilla Readability'}, [
    'ad', 'advertising', 'advertisement',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'English news sites'}, [
    'advertisements', 'advert', 'ads', 'ad feedback', 'sponsored', 'sponsored content', 'sponsored by',
    'paid content', 'paid post', 'promoted', 'promoted content', 'scroll to continue with content',
    'scroll to continue', 'story continues below', 'story continues below advertisement',
    'story continues after advertisement', 'article continues below advertisement', 'article continues below',
    'article continues after advertisement', 'continue reading below', 'continue reading',
    'continue reading the main story', 'continues below', 'skip advertisement', 'skip ad',
    'advertisement - scroll to continue', 'advertisement scroll to continue', 'loading', 'loading...', 'loading…',
    'remove ads', 'report this ad', 'this is an advertisement', 'close ad',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'English news sites'}, [
    'read more', 'most popular', 'most read', 'most viewed', 'trending', 'trending now', 'editors\' picks',
    'editor\'s picks', 'recommended', 'recommended for you', 'recommended stories', 'you may also like',
    'you might also like', 'you might like', 'more from', 'more stories', 'more news', 'related',
    'related articles', 'related stories', 'related posts', 'related news', 'related content', 'related topics',
    'related coverage', 'up next', 'watch next', 'read next', 'next article', 'previous article', 'more on this',
    'more on this story', 'latest news', 'top stories',
  ]),
  ...phraseGroup({
    kind: 'related', ...prefix, source: 'English news sites; the first three of Indian and South-East Asian ones',
  }, [
    'read also', 'also read', 'also watch', 'read more:', 'read more about', 'read:', 'related:', 'related story:',
    'related article:', 'related stories:', 'related articles:', 'see also:', 'more:', 'more on this:', 'more from',
    'you may also like', 'you might also like', 'don\'t miss:', 'watch:', 'watch live', 'listen:', 'up next:',
    'must read:', 'next up:', 'recommended:', 'trending:', 'click here to read', 'read the full story',
    'read the full article', 'read full article',
  ]),
  ...phraseGroup({kind: 'share', ...line, source: 'share bars of English sites; names as trafilatura lists them'}, [
    'share', 'share this', 'share this article', 'share this story', 'share this post', 'share this page',
    'share on facebook', 'share on twitter', 'share on x', 'share on linkedin', 'share on whatsapp',
    'share via email', 'share on pinterest', 'share on reddit', 'share on telegram', 'click to share on', 'tweet',
    'tweet this', 'pin it', 'like this', 'like this:', 'email', 'e-mail', 'email this', 'email this article',
    'print', 'print this page', 'print article', 'copy link', 'link copied', 'copied to clipboard', 'save article',
    'save for later', 'bookmark', 'comments', 'comment', 'leave a comment', 'post a comment', 'add a comment',
    'view comments', 'show comments', 'join the conversation', 'facebook', 'twitter', 'linkedin', 'whatsapp',
    'pinterest', 'reddit', 'telegram', 'flipboard', 'pocket', 'messenger', 'instagram', 'youtube', 'tiktok', 'xing',
    'wechat', 'weibo', 'line', 'tumblr', 'threads', 'bluesky', 'follow us', 'back to top',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'newsletter and follow calls of English sites'}, [
    'sign up for our', 'sign up for the', 'sign up for more', 'sign up to our', 'sign up to receive',
    'sign up here', 'subscribe to our', 'subscribe to the newsletter', 'subscribe now', 'subscribe for',
    'subscribe today', 'get the latest', 'get our', 'get daily', 'get breaking news', 'get more stories',
    'join our newsletter', 'join our mailing list', 'join our whatsapp', 'join our telegram', 'follow us on',
    'follow us:', 'follow on', 'like us on facebook', 'find us on', 'connect with us', 'enter your email',
    'enter your e-mail', 'your email address', 'thank you for subscribing', 'thanks for subscribing',
    'by signing up',
  ]),
  ...phraseGroup({kind: 'newsletter', ...weakPrefix, source: 'calls of English sites, which articles make as well'}, [
    'download our app', 'download the app', 'stay up to date', 'stay informed', 'never miss', 'don\'t miss a',
  ]),
  ...phraseGroup({
    kind: 'consent', ...anywhere, source: 'policy phrases of the C4 filter and cookie banners of English sites',
  }, [
    'we use cookies', 'this site uses cookies', 'this website uses cookies', 'our website uses cookies',
    'uses cookies to', 'by using this site, you agree', 'by using this website, you agree',
    'by continuing to use this', 'by continuing to browse', 'by clicking accept', 'by clicking “accept',
    'by clicking "accept', 'accept all cookies', 'accept cookies', 'reject all cookies', 'manage cookies',
    'cookie settings', 'cookie preferences', 'manage preferences', 'manage my cookies', 'manage consent',
    'we and our partners', 'your privacy choices', 'do not sell my personal information',
    'do not sell or share my personal information', 'consent to the use of', 'we value your privacy',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of cookie banners'}, [
    'accept', 'accept all', 'reject all', 'decline', 'i agree', 'i accept', 'got it', 'privacy policy',
    'terms of use', 'terms of service', 'terms and conditions', 'cookie policy', 'privacy notice',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress and Blogger default strings'}, [
    'your email address will not be published', 'required fields are marked',
    'save my name, email, and website in this browser', 'notify me of follow-up comments', 'notify me of new posts',
    'this site uses akismet', 'learn how your comment data is processed', 'you must be logged in to post a comment',
    'leave a reply cancel reply', 'cancel reply', 'click to share on', 'opens in new window',
    'powered by wordpress', 'proudly powered by wordpress', 'just another wordpress site',
    'welcome to wordpress. this is your first post', 'skip to content', 'skip to main content', 'replydelete',
    'subscribe to: post comments', 'email thisblogthis', 'sorry, comments are closed', 'comments are closed',
    'posted in uncategorized',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress default strings'}, [
    'leave a reply', 'uncategorized', 'hello world!', 'older posts', 'newer posts', 'older comments',
    'newer comments', 'log in to reply', 'toggle navigation', 'jump to content',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakLine, source: 'words of menus, which articles use as well'}, [
    'reply', 'sample page', 'tagged with', 'edit this page', 'menu', 'search', 'close',
    'table of contents',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...prefix, source: 'WordPress and Genesis default strings'}, [
    'filed under', 'filed under:', 'tagged with:', 'tagged:', 'tags:', 'categories:', 'category:', 'posted in',
    'posted in:',
  ]),
  ...phraseGroup({
    kind: 'syndication', ...anywhere, source: 'Yoast SEO default and republication notes of English sites',
  }, [
    'appeared first on', 'first appeared on', 'originally appeared on', 'originally appeared in',
    'this article originally appeared', 'this article was originally published', 'this article first appeared',
    'this post was originally published', 'this story was originally published', 'this post originally appeared',
    'this story originally appeared', 'was originally published on', 'originally published at',
    'originally published by', 'republished with permission', 'reprinted with permission', 'republished from',
    'this article is republished from', 'reproduced with permission', 'cross-posted from',
    'this article has been published from', 'this story has been published from a wire agency feed',
    'published from a wire agency feed without modifications',
    'may not be published, broadcast, rewritten or redistributed',
    'may not be published, broadcast, rewritten, or redistributed', 'this material may not be published',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'credit lines of English news sites and agencies'}, [
    'photo:', 'photos:', 'photo by', 'photos by', 'photo courtesy', 'photo courtesy of', 'photo credit',
    'photograph:', 'photograph by', 'image:', 'image credit', 'image credits', 'image source', 'image via',
    'image courtesy of', 'images:', 'picture:', 'picture credit', 'credit:', 'credits:', 'source:', 'video:',
    'video by', 'illustration:', 'illustration by', 'graphic:', 'graphics:', 'featured image', 'featured photo',
    'file photo', 'courtesy of', 'header image', 'cover image', 'copyright ©', 'copyright (c)', '© copyright',
  ]),
  ...phraseGroup({
    kind: 'credit', strength: 'context', where: 'line', source: 'picture agencies, as credit lines name them',
  }, [
    'getty images', 'ap photo', 'ap', 'reuters', 'afp', 'afp via getty images', 'shutterstock', 'istock', 'alamy',
    'unsplash', 'pexels', 'pixabay', 'adobe stock', 'epa', 'dpa', 'bloomberg', 'all rights reserved',
    'view image in fullscreen', 'hide caption', 'toggle caption', 'enlarge this image', 'image not available',
  ]),
  ...phraseGroup({kind: 'credit', ...anywhere, source: 'copyright lines of English sites'}, [
    'all rights reserved.',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of English newspapers'}, [
    'subscribe to continue', 'subscribe to read', 'subscribe to keep reading', 'to continue reading',
    'to read the full', 'this article is for subscribers', 'this content is for subscribers',
    'this story is for subscribers', 'for subscribers only', 'subscribers only', 'exclusive for subscribers',
    'already a subscriber', 'already have an account', 'already a member', 'log in to continue',
    'sign in to continue', 'sign in to read', 'create a free account', 'create an account to',
    'register to continue', 'register to read', 'you have reached your limit', 'you have read your last free',
    'you have free articles remaining', 'start your free trial', 'start your subscription', 'unlock this article',
    'become a member to', 'support our journalism', 'keep reading for', 'you\'re reading a preview',
    'this is a preview',
  ]),
]
