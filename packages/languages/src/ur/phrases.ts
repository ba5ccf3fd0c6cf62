import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const urduPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting, medicine and service spam in Urdu'}, [
    'آن لائن کیسینو', 'آن لائن کیسینو پاکستان', 'بہترین آن لائن کیسینو', 'آن لائن بیٹنگ', 'آن لائن جوا',
    'کرکٹ بیٹنگ سائٹ', 'مفت اسپن بغیر ڈپازٹ', 'بغیر ڈپازٹ بونس', '1xbet پاکستان', 'پرائز بانڈ گیس پیپر',
    'ویاگرا گولیاں', 'ویاگرا گولی کی قیمت', 'ٹائمنگ ٹیبلٹ', 'ٹائمنگ سپرے', 'لیبڈو بڑھانے کی دوا', 'عضو خاص لمبا',
    'فالوورز خریدیں', 'گھر بیٹھے لاکھوں کمائیں', 'گھر بیٹھے پیسے کمائیں', 'محبوب آپ کے قدموں میں',
    'کالا جادو کا توڑ', 'عامل بابا', 'پسند کی شادی کا عمل', 'جعلی ڈگری', 'فوری قرضہ بغیر ضمانت',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Urdu spam that news use as well'}, [
    'کیسینو', 'جوا', 'جوئے', 'بیٹنگ', 'سٹہ', 'پرائز بانڈ', 'ویاگرا', 'عامل',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting, medicine, loan and service spam in Urdu'}, [
    'بہترین بیٹنگ سائٹ', 'کیسینو بونس', 'مفت اسپن', 'مفت سپن', 'سلاٹ گیم', 'ایوی ایٹر گیم', 'سٹہ کنگ',
    'ویاگرا خریدیں', 'ویاگرا گولی', 'ویاگرا قیمت', 'ٹائمنگ کی گولی', 'مردانہ طاقت کی دوا',
    'مردانہ کمزوری کا علاج', 'اسقاط حمل کی گولی', 'وزن کم کرنے کی دوا', 'بغیر ضمانت قرض', 'ڈگری خریدیں',
    'مفت فالوورز', 'فالوورز بڑھائیں', 'لائکس خریدیں', 'فری مووی ڈاؤن لوڈ', 'مووی ڈاؤن لوڈ', 'پسند کی شادی وظیفہ',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    'لاٹری', 'جیک پاٹ', 'سلاٹ', 'قرض', 'لون', 'فالوورز', 'کرپٹو', 'بٹ کوائن', 'فاریکس', 'آن لائن سٹہ',
    'بیٹنگ سائٹ', 'کرکٹ بیٹنگ', 'مردانہ طاقت', 'فوری قرض', 'آن لائن قرض', 'آن لائن لون', 'فوری لون',
    'آن لائن پیسے کمائیں', 'نقلی گھڑی', 'سیکس ویڈیو', 'کال گرل', 'کالا جادو', 'بیک لنک',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Urdu gambling and shop pages'}, [
    'ابھی رجسٹر کریں', 'ابھی سائن اپ', 'ابھی کھیلیں', 'یہاں کلک کریں', 'کلک کریں', 'بونس حاصل کریں', 'ابھی خریدیں',
    'ابھی آرڈر کریں', 'آرڈر کریں', 'رابطہ کریں', 'ہم سے رابطہ کریں', 'واٹس ایپ کریں', 'ڈاؤن لوڈ کریں', 'شامل ہوں',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Urdu reports on gambling and fraud'}, [
    'پولیس', 'ایف آئی اے', 'عدالت', 'جج', 'گرفتار', 'گرفتاری', 'ملزم', 'ملزمان', 'مقدمہ', 'تفتیش', 'تحقیقات',
    'غیر قانونی', 'غیرقانونی', 'پابندی', 'فراڈ', 'دھوکہ', 'متاثرین', 'لت', 'وزارت', 'حکومت', 'کے مطابق', 'نے کہا',
    'کہنا تھا', 'بتایا', 'تحقیق', 'محققین', 'ہیک', 'ہیکرز', 'قانون', 'خبردار', 'بلاک', 'پی ٹی اے',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Urdu news sites'}, [
    'اشتہار', 'اشتہارات', 'سپانسر شدہ', 'اسپانسر شدہ', 'سپانسرڈ', 'اشتہار کے بعد جاری', 'مزید پڑھنے کے لیے نیچے',
    'لوڈ ہو رہا ہے', 'لوڈنگ',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Urdu news sites'}, [
    'یہ بھی پڑھیں', 'یہ بھی پڑھیے', 'مزید پڑھیں', 'مزید پڑھیے', 'مزید جانیے', 'مزید خبریں', 'متعلقہ خبریں',
    'متعلقہ مضامین', 'متعلقہ عنوانات', 'اسی بارے میں', 'مقبول خبریں', 'مقبول ترین', 'سب سے زیادہ پڑھی جانے والی',
    'تازہ ترین', 'تازہ ترین خبریں', 'تازہ خبریں', 'اہم خبریں', 'یہ بھی دیکھیں', 'آپ کو یہ بھی پسند', 'تجویز کردہ',
    'اگلی خبر', 'پچھلی خبر',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Urdu news sites'}, [
    'یہ بھی پڑھیں', 'یہ بھی پڑھیے', 'مزید پڑھیں', 'مزید پڑھیے', 'یہ بھی دیکھیں', 'یہ بھی دیکھیے', 'متعلقہ خبریں',
    'اسی بارے میں', 'ویڈیو:', 'دیکھیں:', 'پڑھیں:',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Urdu sites'}, [
    'شیئر کریں', 'شئیر کریں', 'شیئر', 'فیس بک پر شیئر کریں', 'ٹوئٹر پر شیئر کریں', 'واٹس ایپ پر شیئر کریں',
    'پرنٹ کریں', 'پرنٹ', 'ای میل کریں', 'ای میل', 'تبصرہ کریں', 'تبصرے', 'اپنی رائے دیں', 'لنک کاپی کریں',
    'محفوظ کریں', 'پسند کریں', 'ہمیں فالو کریں', 'اوپر جائیں',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Urdu news sites'}, [
    'ہمیں فالو کریں', 'ہمارے چینل کو سبسکرائب', 'ہمارے واٹس ایپ چینل', 'ہمارا واٹس ایپ چینل', 'ہمارے نیوز لیٹر',
    'نیوز لیٹر کے لیے', 'نیوز لیٹر سبسکرائب', 'تازہ ترین خبروں کے لیے', 'خبروں سے باخبر رہنے', 'ہمیں گوگل نیوز پر',
    'ہماری ایپ ڈاؤن لوڈ', 'ٹیلی گرام چینل',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Urdu sites'}, [
    'ہم کوکیز استعمال کرتے ہیں', 'یہ ویب سائٹ کوکیز استعمال کرتی ہے', 'یہ سائٹ کوکیز استعمال کرتی ہے',
    'ہماری ویب سائٹ کوکیز', 'ویب سائٹ کا استعمال جاری رکھ', 'کوکیز کے استعمال سے متفق', 'تمام کوکیز قبول کریں',
    'کوکیز کی ترتیبات', 'کوکی پالیسی',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Urdu cookie banners'}, [
    'سب قبول کریں', 'قبول کریں', 'میں متفق ہوں', 'سب مسترد کریں', 'پرائیویسی پالیسی', 'رازداری کی پالیسی',
    'استعمال کی شرائط',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Urdu translation'}, [
    'آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا', 'آپ کا ای میل پتہ شائع نہیں کیا جائے گا', 'ضروری خانوں کو',
    'سے نشان زد کیا گیا ہے', 'اس براؤزر میں میرا نام، ای میل', 'تبصرہ کرنے کے لیے آپ کا لاگ ان ہونا ضروری ہے',
    'جواب منسوخ کریں', 'ورڈپریس میں خوش آمدید',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Urdu translation'}, [
    'جواب دیں', 'تبصرہ لکھیں', 'پرانی پوسٹیں', 'نئی پوسٹیں', 'مواد پر جائیں', 'غیر زمرہ بند',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Urdu translation'}, [
    'زمرہ:', 'زمرہ جات:', 'ٹیگز:', 'ٹیگ:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Urdu news sites'}, [
    'یہ مضمون پہلی بار', 'یہ تحریر پہلی بار', 'یہ مضمون سب سے پہلے', 'اصل مضمون پڑھنے کے لیے',
    'اجازت سے دوبارہ شائع', 'پہلی بار شائع ہوا تھا',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Urdu news sites'}, [
    'تصویر:', 'تصاویر:', 'تصویر بشکریہ', 'فوٹو:', 'ماخذ:', 'بشکریہ:', 'بشکریہ', 'ویڈیو:', 'خاکہ:', 'گرافکس:',
    '(فوٹو:', 'تصویر کا ذریعہ', 'فائل فوٹو',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Urdu picture agencies and labels'}, [
    'فائل فوٹو', 'فوٹو فائل', 'فوٹو: فائل', 'اے ایف پی', 'روئٹرز', 'رائٹرز', 'اے پی پی', 'جملہ حقوق محفوظ ہیں',
    'تصویر علامتی',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Urdu sites'}, [
    'صرف سبسکرائبرز کے لیے', 'صرف اراکین کے لیے', 'مزید پڑھنے کے لیے سبسکرائب', 'مکمل مضمون پڑھنے کے لیے',
    'پڑھنا جاری رکھنے کے لیے', 'لاگ ان کر کے پڑھیں',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Urdu'}, [
    'ضرور! یہاں', 'ضرور! یہ رہا', 'ضرور، یہاں', 'یقیناً! یہاں', 'یقیناً! یہ رہا', 'یقینا! یہاں', 'یقیناً، یہاں',
    'بالکل! یہاں', 'بالکل! یہ رہا', 'جی ہاں! یہاں', 'یہاں نظرثانی شدہ', 'یہاں ترجمہ', 'یہاں آپ کا مضمون',
    'ذیل میں ترجمہ', 'ذیل میں نظرثانی شدہ',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Urdu'}, [
    'بطور ai لینگویج ماڈل', 'ایک ai زبان ماڈل کے طور پر', 'ایک زبان کے ماڈل کے طور پر', 'بطور مصنوعی ذہانت',
    'ایک ai اسسٹنٹ کے طور پر', 'میری انٹرنیٹ تک رسائی نہیں', 'میرا علم محدود ہے', 'معذرت، میں اس درخواست',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Urdu, and of people',
  }, [
    'امید ہے یہ مددگار', 'امید ہے کہ یہ مددگار', 'امید ہے کہ یہ مفید', 'مجھے بتائیں اگر', 'اگر آپ کو مزید',
    'اگر آپ چاہیں تو میں', 'کیا آپ چاہتے ہیں کہ میں',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[آپ کا نام]', '[نام]', '[پورا نام]', '[کمپنی کا نام]', '[کمپنی]', '[مصنف کا نام]', '[تاریخ]', '[جگہ]', '[شہر]',
    '[پتہ]', '[فون نمبر]', '[ای میل]', '[عنوان]', '[موضوع]', '[لنک]', '[ماخذ]', '[یہاں درج کریں',
    'یہاں متن درج کریں', 'یہاں اپنا متن لکھیں', 'نمونہ متن', 'مضمون کا عنوان یہاں',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    'بلا عنوان',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Urdu sites'}, [
    'صفحہ نہیں ملا', 'صفحہ موجود نہیں', '404 خرابی', 'نہیں ملا', 'رسائی مسترد', 'سرور کی خرابی',
    'سائٹ زیر تعمیر ہے', 'براہ کرم انتظار کریں',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Urdu sites'}, [
    'براہ کرم جاوا اسکرپٹ فعال کریں', 'جاوا اسکرپٹ کو فعال', 'آپ جو صفحہ تلاش کر رہے ہیں', 'مطلوبہ صفحہ نہیں ملا',
    'ڈیٹا بیس کنکشن قائم کرنے میں خرابی',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'translation notices of Google, Facebook and X'}, [
    'گوگل کے ذریعہ ترجمہ', 'ترجمہ دیکھیں', 'اصل دیکھیں', 'اصل متن دیکھیں', 'اس ترجمے کی درجہ بندی کریں',
    'پوسٹ کا ترجمہ کریں',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    'اصل متن دکھائیں',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'گوگل ترجمہ', 'مشینی ترجمہ', 'خودکار ترجمہ',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    'دوبارہ لکھا', 'نظرثانی شدہ', 'ترمیم شدہ',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    'فیس بک', 'ٹویٹر', 'واٹس ایپ',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    'متفق ہوں',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    'کوکیز', 'کوکی',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    'درج کریں',
  ]),
]
