import {anywhere, line, phraseGroup, type PhraseRow, prefix, weakAnywhere, weakLine, weakPrefix} from '../phrase.ts'

export const koreanPhrases: readonly PhraseRow[] = [
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'gambling spam on Korean sites and in comments'}, [
    '먹튀검증', '먹튀검증사이트', '먹튀검증업체', '먹튀검증커뮤니티', '먹튀사이트', '먹튀 없는', '먹튀없는', '토토사이트', '토토사이트 추천', '토토사이트추천', '사설토토',
    '사설토토사이트', '안전토토사이트', '메이저사이트', '메이저사이트 추천', '메이저놀이터', '안전놀이터', '안전놀이터 추천', '놀이터 추천', '안전공원', '카지노사이트',
    '카지노사이트 추천', '카지노사이트추천', '온라인카지노 추천', '온라인카지노추천', '온라인카지노사이트', '바카라사이트', '바카라사이트 추천', '슬롯사이트', '슬롯사이트 추천',
    '슬롯머신사이트', '파워볼사이트', '파워볼게임', '파워볼분석', '엔트리파워볼', '홀짝게임', '사다리게임 사이트', '우리카지노', '더킹카지노', '샌즈카지노', '에볼루션카지노',
    '에볼루션 바카라', '꽁머니', '꽁머니사이트', '꽁머니 지급', '꽁포 사이트', '가입머니', '첫충전 보너스', '스포츠토토 사이트', '스포츠토토사이트', '해외배팅사이트',
    '해외토토사이트', '릴게임', '바다이야기 게임', '릴게임사이트',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'massage, medicine, loan and document spam in Korean'}, [
    '출장안마', '출장마사지', '출장샵', '출장홈타이', '홈타이', '오피사이트', '오피스타', '오피가이드', '건마', '건전마사지', '룸싸롱', '풀싸롱', '콜걸', '조건만남',
    '비아그라 구매', '비아그라 구입', '비아그라 판매', '시알리스 구매', '시알리스 구입', '정품 비아그라', '정품비아그라', '발기부전치료제 구입', '레비트라 구매', '주소모음',
    '링크모음', '야동사이트', '소액결제 현금화', '소액결제현금화', '신용카드 현금화', '신용카드현금화', '휴대폰 소액결제 현금화', '정보이용료 현금화', '작업대출', '무직자 대출 가능',
    '당일 급전', '내구제', '가개통', '대포통장', '대포폰', '명품 레플리카', '레플리카 쇼핑몰', '짝퉁 명품', '팔로워 구매', '인스타 팔로워 구매', '백링크 판매',
    '졸업증명서 위조', '논문 대필',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'words of Korean spam that news use as well'}, [
    '토토', '스포츠토토', '바카라', '카지노', '온라인카지노', '온라인 카지노', '슬롯', '베팅', '배팅', '먹튀', '바다이야기', '파워볼', '불법 도박', '소액결제',
    '현금화', '마사지',
  ]),
  ...phraseGroup({kind: 'spam', ...anywhere, source: 'betting, loan, medicine and service spam on Korean sites'}, [
    '카지노 사이트', '카지노 추천', '카지노추천', '바카라 사이트', '온라인바카라', '온라인 바카라', '바카라추천', '슬롯 사이트', '온라인슬롯', '슬롯머신 사이트',
    '슬롯 무료체험', '토토 사이트', '사설 토토', '메이저토토사이트', '메이저 사이트 추천', '안전 놀이터', '메이저 놀이터', '먹튀 검증', '먹튀폴리스', '파워볼 사이트',
    '홀덤사이트', '온라인홀덤', '토토 꽁머니', '카지노 꽁머니', '꽁머니 사이트', '신규가입 꽁머니', '첫충 보너스', '매충 보너스', '입플', '카지노 쿠폰', '카지노 가입쿠폰',
    '비아그라 처방', '비아그라구매', '시알리스 판매', '시알리스구매', '발기부전치료제 구매', '최음제 구매', '여성최음제', '미프진 구매', '다이어트약 구매', '정보이용료현금화',
    '상품권 현금화', '급전대출', '당일대출', '무직자대출', '무직자 소액대출', '신용불량자 대출', '개인돈', '개인돈대출', '월변대출', '비상금 대출 쉬운곳', '대필 서비스',
    '신분증 위조', '레플리카 사이트', '명품레플리카', '짝퉁 가방', '짝퉁시계', '홍콩명품', '이미테이션 시계', '백링크 구매', '백링크 작업', '구글 상위노출',
    '인스타 팔로워 늘리기', '좋아요 구매', '유튜브 조회수 늘리기', '유튜브 구독자 늘리기', '무료영화 다시보기', '무료 영화 보기', '무료 스포츠중계', '스포츠무료중계', '무료중계',
    '웹툰 무료', '무료웹툰', '웹툰미리보기', '무료야동', '한국야동', '출장 안마', '오피스걸', '오피 사이트', '강남 오피', '유흥사이트', '강남 룸살롱', '가라오케 추천',
    '해외선물 대여계좌', '해킹 의뢰',
  ]),
  ...phraseGroup({kind: 'spam', ...weakAnywhere, source: 'wares of spam that honest texts name as well'}, [
    '홀덤', '룰렛', '포커', '잭팟', '꽁머니 이벤트', '시알리스', '대출', '소액대출', '대필', '팔로워', '상위노출', '이미테이션', '출장', '코인', '비트코인',
    '선물 거래', '라이브카지노', '온라인 슬롯', '비아그라', '여성흥분제', '낙태약', '미프진', '당일 대출', '무직자 대출', '작업 대출', '논문대필', '위조 여권',
    '레플리카', '짝퉁', '미러급', '백링크', '상위노출 작업', '야동', '리딩방', '코인 리딩방',
  ]),
  ...phraseGroup({kind: 'call-to-action', ...weakAnywhere, source: 'calls on Korean gambling pages'}, [
    '지금 가입', '가입하기', '회원가입', '바로가기', '지금 바로', '클릭하세요', '여기를 클릭', '여기 클릭', '보너스 받기', '지금 구매', '구매하기', '주문하기', '신청하기',
    '문의하기', '카톡 문의', '텔레그램 문의', '상담 문의', '다운로드하기', '지금 플레이', '입장하기',
  ]),
  ...phraseGroup({kind: 'reporting-verb', ...weakAnywhere, source: 'Korean reports on gambling and fraud'}, [
    '경찰', '경찰청', '검찰', '검사', '법원', '판사', '재판부', '구속', '체포', '검거', '입건', '송치', '기소', '혐의', '피의자', '피고인', '선고', '징역',
    '수사', '단속', '적발', '불법', '금지', '사기', '피해자', '피해', '중독', '도박 중독', '방통위', '방심위', '사행산업통합감독위원회', '정부', '밝혔다', '말했다',
    '따르면', '연구', '연구진', '해킹', '해커', '경고', '주의', '차단',
  ]),
  ...phraseGroup({kind: 'advertisement', ...line, source: 'general knowledge of Korean news sites'}, [
    '광고', '광고 영역', '협찬', '제휴광고', 'ad', '스폰서', '스폰서 콘텐츠', '유료광고', '기사형 광고', '광고 후 계속', '계속 읽기', '더보기', '더 보기',
    '기사 더보기', '로딩중', '로딩 중', '불러오는 중', '광고 닫기',
  ]),
  ...phraseGroup({kind: 'related', ...line, source: 'general knowledge of Korean news sites'}, [
    '관련기사', '관련 기사', '관련뉴스', '관련 뉴스', '연관기사', '연관 기사', '함께 보기', '함께 보면 좋은 기사', '함께 볼만한 뉴스', '이 기사와 함께 보기', '추천기사',
    '추천 기사', '추천뉴스', '많이 본 뉴스', '많이 본 기사', '인기기사', '인기 기사', '인기뉴스', '실시간 뉴스', '최신기사', '최신 기사', '주요뉴스', '주요 뉴스',
    '헤드라인', '다른 기사', '이전 기사', '다음 기사', '이전글', '다음글', '오늘의 핫뉴스', '당신이 좋아할 만한 콘텐츠',
  ]),
  ...phraseGroup({kind: 'related', ...prefix, source: 'general knowledge of Korean news sites'}, [
    '관련기사', '관련 기사', '[관련기사]', '[관련 기사]', '▶관련기사', '▶ 관련기사', '▶관련 기사', '▶ 관련 기사', '함께 보기', '☞', '▶기사원문', '[인기기사]',
    '[주요뉴스]', '▶▶', '더 읽기', '[이 시각 주요뉴스]', '[함께 보면 좋은',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of Korean sites'}, [
    '공유', '공유하기', '기사 공유', '기사 공유하기', '페이스북 공유', '페이스북 공유하기', '트위터 공유', '트위터 공유하기', '카카오톡 공유', '카카오톡 공유하기',
    '카카오스토리', '밴드', '밴드 공유', 'url 복사', 'url복사', '링크 복사', '복사하기', '인쇄', '인쇄하기', '프린트', '이메일 보내기', '댓글', '댓글쓰기',
    '댓글 쓰기', '댓글 보기', '의견', '좋아요', '스크랩', '북마크', '글자크기', '글자 크기 조절', '글씨 키우기', '맨 위로', '목록', '목록보기',
  ]),
  ...phraseGroup({kind: 'newsletter', ...prefix, source: 'general knowledge of Korean news sites'}, [
    '뉴스레터 구독', '뉴스레터를 구독', '뉴스레터 신청', '구독 신청', '구독하기', '네이버에서', '네이버 뉴스에서', '카카오톡 채널', '카카오톡 채널 추가', '채널 추가',
    '유튜브 구독', '유튜브 채널 구독', '텔레그램 채널', '앱 다운로드', '앱을 다운로드', '▶ 네이버', '▶네이버', '제보하기', '▷ 카카오톡', '▷ 전화', '▷ 이메일',
    '카카오톡 :', '■ 제보하기',
  ]),
  ...phraseGroup({kind: 'consent', ...anywhere, source: 'cookie banners of Korean sites'}, [
    '쿠키를 사용합니다', '쿠키를 사용하고 있습니다', '이 사이트는 쿠키를', '이 웹사이트는 쿠키를', '본 사이트는 쿠키를', '당사는 쿠키를', '계속 이용하시면', '계속 사용하면',
    '쿠키 사용에 동의', '모든 쿠키 허용', '모든 쿠키 수락', '쿠키 설정', '쿠키 정책', '쿠키 거부',
  ]),
  ...phraseGroup({kind: 'consent', ...line, source: 'buttons of Korean cookie banners'}, [
    '모두 동의', '모두 허용', '모두 수락', '동의합니다', '동의하고 계속', '모두 거부', '개인정보처리방침', '개인정보 처리방침', '이용약관',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...anywhere, source: 'WordPress, Korean translation'}, [
    '이메일 주소는 공개되지 않습니다', '이메일 주소를 발행하지 않을 것입니다', '다음 번 댓글 작성을 위해 이 브라우저에', '이 사이트는 akismet을 사용하여 스팸을 줄입니다',
    '이 사이트는 스팸을 줄이는 아키스밋을 사용합니다', '댓글 데이터가 어떻게 처리되는지', '댓글이 어떻게 처리되는지', '댓글을 달기 위해서는 로그인해야합니다', '응답 취소', '답글 취소',
    '워드프레스에 오신 것을 환영합니다. 이것은 첫 번째 글입니다',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...line, source: 'WordPress, Korean translation'}, [
    '답글 남기기', '댓글 남기기', '이전 글', '새 글', '최근 글', '콘텐츠로 건너뛰기', '콘텐츠로 바로가기', '미분류', '안녕하세요!',
  ]),
  ...phraseGroup({kind: 'cms-notice', ...weakPrefix, source: 'WordPress, Korean translation'}, [
    '카테고리:', '카테고리 :', '태그:', '태그 :', '분류:', '글쓴이:',
  ]),
  ...phraseGroup({kind: 'syndication', ...anywhere, source: 'general knowledge of Korean news sites'}, [
    '무단 전재 및 재배포 금지', '무단전재 및 재배포 금지', '무단전재 및 재배포금지', '무단전재-재배포 금지', '무단전재 재배포 금지', '무단 전재-재배포', '무단 복제 및 전재',
    '무단 복제 및 재배포', '저작권자 ⓒ', '저작권자 ©', '저작권자(c)', 'ai 학습 및 활용 금지', 'ai학습 및 활용 금지', '원문 기사', '기사 원문 보기', '원문보기',
  ]),
  ...phraseGroup({kind: 'credit', ...weakPrefix, source: 'general knowledge of Korean news sites'}, [
    '사진=', '사진 =', '사진:', '사진 :', '[사진=', '[사진 =', '[사진:', '(사진=', '(사진:', '사진제공', '사진 제공', '자료=', '자료:', '출처=',
    '출처:', '출처 :', '[출처', '이미지=', '영상=', '영상:', '그래픽=', '촬영=', '글=', '취재=', '편집=',
  ]),
  ...phraseGroup({kind: 'credit', ...weakLine, source: 'Korean picture agencies and labels'}, [
    '연합뉴스', '뉴시스', '뉴스1', '게티이미지', '게티이미지뱅크', '게티이미지코리아', '자료사진', '연합뉴스 제공', '기사와 직접적인 관련이 없습니다', '클립아트코리아', '픽사베이',
    '이미지투데이',
  ]),
  ...phraseGroup({kind: 'paywall', ...prefix, source: 'subscription notices of Korean media'}, [
    '이 기사는 유료', '유료 회원 전용', '회원 전용 기사', '구독자 전용', '유료 구독자', '구독 후 이용', '로그인 후 이용', '로그인하고 계속', '로그인 후 계속',
    '전체 기사를 보려면', '기사 전문을 보려면', '이미 구독 중', '이미 회원',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Korean'}, [
    '물론입니다! 다음은', '물론입니다. 다음은', '물론입니다! 아래는', '물론입니다. 아래는', '물론이죠! 다음은', '물론이죠! 아래는', '물론이죠. 아래는', '네, 다음은',
    '네! 다음은', '네, 아래는', '네! 아래는', '알겠습니다. 다음은', '알겠습니다! 아래는', '다음은 수정된', '다음은 수정본', '아래는 수정된', '다음은 번역', '아래는 번역',
    '다음은 다듬은', '다음은 요청하신', '아래는 요청하신', '수정본:', '메타 설명:', 'seo 제목:',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...anywhere, source: 'answers of chat assistants in Korean'}, [
    'ai 언어 모델로서', 'ai 언어모델로서', '인공지능 언어 모델로서', '언어 모델로서 저는', 'ai 어시스턴트로서', '인공지능으로서 저는', '저는 ai이기 때문에',
    '인터넷에 접속할 수 없', '실시간 정보에 접근할 수 없', '제 지식은', '제 학습 데이터', '죄송하지만 해당 요청', '죄송하지만, 해당 요청', '죄송하지만 도와드릴 수 없',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...prefix, source: 'answers of chat assistants in Korean'}, [
    '다음은 번역된', '수정된 버전:',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...weakPrefix,
    source: 'answers of chat assistants in Korean, and of people',
  }, [
    '도움이 되었기를 바랍니다', '도움이 되셨기를 바랍니다', '도움이 되길 바랍니다', '도움이 되었으면 좋겠습니다', '추가로 궁금한', '추가로 필요한', '추가 질문이 있',
    '더 필요한 것이 있', '더 궁금한 점', '수정이 필요하시면', '원하시면', '필요하시면 말씀해', '다른 도움이 필요',
  ]),
  ...phraseGroup({
    kind: 'assistant-closing', ...prefix,
    source: 'answers of chat assistants in Korean: offers to go on',
  }, [
    '원하시면 제가', '원하신다면 제가', '더 다듬어 드릴까요',
  ]),
  ...phraseGroup({kind: 'placeholder', ...anywhere, source: 'letter and article templates'}, [
    '[이름]', '[귀하의 이름]', '[성명]', '[회사명]', '[회사 이름]', '[작성자]', '[저자명]', '[날짜]', '[장소]', '[도시]', '[주소]', '[전화번호]',
    '[이메일]', '[이메일 주소]', '[제목]', '[주제]', '[링크]', '[출처]', '[삽입', '[여기에', '여기에 텍스트를 입력', '여기에 내용을 입력', '텍스트를 입력하세요',
    '내용을 입력하세요', '제목을 입력하세요', '본문을 입력하세요', '예시 텍스트', '샘플 텍스트입니다',
  ]),
  ...phraseGroup({kind: 'placeholder', ...line, source: 'default titles of WordPress and of editors'}, [
    '제목 없음', '제목없음', '예제 페이지',
  ]),
  ...phraseGroup({kind: 'error-page', ...line, source: 'server errors of Korean sites'}, [
    '페이지를 찾을 수 없습니다', '페이지를 찾을 수 없음', '존재하지 않는 페이지입니다', '404 오류', '찾을 수 없습니다', '접근이 거부되었습니다', '접근 거부', '액세스 거부됨',
    '서버 오류', '서버 점검 중', '시스템 점검 중', '잠시만 기다려 주세요', '잠시만 기다려주십시오', '잠시만 기다리십시오…',
  ]),
  ...phraseGroup({kind: 'error-page', ...anywhere, source: 'server errors of Korean sites'}, [
    '자바스크립트를 활성화', 'javascript를 활성화', '자바스크립트가 비활성화', '요청하신 페이지를 찾을 수 없', '찾으시는 페이지', '존재하지 않는 게시물', '삭제된 게시물',
    '데이터베이스 연결 중 오류', '사이트에 치명적인 오류가', '로봇이 아님을', '사람인지 확인',
  ]),
  ...phraseGroup({
    kind: 'translator-interface', ...prefix,
    source: 'translation notices of Google, Papago, Facebook and X',
  }, [
    '영어에서 번역됨', 'google에서 번역함', '번역 보기', '원문 보기', '원본 보기', '이 번역 평가하기', '번역 평가', '이 페이지는 자동 번역', '이 글은 기계 번역',
    '게시물 번역하기',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...prefix, source: 'buttons and notes of translation programs'}, [
    '번역하기', '번역 숨기기', '원문 표시', '원문보기', '자동 번역됨', 'deepl로 번역', '이 페이지 번역', '트윗 번역하기',
  ]),
  ...phraseGroup({kind: 'translator-interface', ...line, source: 'notes of translation programs that are nouns'}, [
    'google 번역', '기계 번역',
  ]),
  ...phraseGroup({
    kind: 'redundant-acronym', ...anywhere,
    source: 'general knowledge of Korean usage: the acronym holds the word that follows it',
  }, [
    'hiv 바이러스', 'hiv바이러스', 'lcd 디스플레이', 'lcd디스플레이', 'gps 시스템', 'pin 번호', 'pin번호', 'isbn 번호', 'led 다이오드', 'sms 메시지',
    'it 기술',
  ]),
  ...phraseGroup({kind: 'assistant-preface', ...weakAnywhere, source: 'what answers of chat assistants call the text that they hand over'}, [
    '다시 쓴 본문', '다시 쓴 글', '다듬은 글', '다듬어 보았습니다', '수정한 글',
  ]),
  ...phraseGroup({kind: 'share', ...weakLine, source: 'share bars of sites'}, [
    '페이스북', '트위터', '카카오톡', '보내기',
  ]),
  ...phraseGroup({kind: 'consent', ...weakLine, source: 'buttons of cookie banners'}, [
    '동의', '확인',
  ]),
  ...phraseGroup({kind: 'consent', ...weakAnywhere, source: 'the word that cookie banners are about'}, [
    '쿠키',
  ]),
  ...phraseGroup({kind: 'placeholder', ...weakAnywhere, source: 'what templates ask writers to do in brackets'}, [
    '입력', '기입',
  ]),
]
