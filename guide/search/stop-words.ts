/** Words that carry no topic; folded, unstemmed. A query of nothing else finds nothing. They ship in the index. */
export const STOP_WORDS: readonly string[] =
  `a an and any are best at be been by can could did do does doing for from get gets got had has have how i if in into is it
  its just like may me need of on or our please should so some than that the their them then there these they this
  to until us use using want was we were what when where which while who why will with would you your yet still am im
  cant dont didnt doesnt wont ive much many really now here about tell let make makes made does
  а без бы был была были было быть в вам вас вместо во вот все всё вы где да для до его ее ей если есть еще же за и из
  или им их к как какая какие какой какую когда кто ли меня много можно мы на надо над нас
  наш не него нет ни но ну нужно о об он она они оно от очень перед по под подскажите пожалуйста после потому при про с
  сейчас сколько со так такое там то тоже только тут ты у уже хочу через что чтобы это этот эту
  эта я делать сделать куда откуда почему скока че чо ваще вообще ребята
  today tomorrow moscow petersburg москва москве москвы москву питер питере спб сегодня завтра
  такой такая такие моей моем моего мою моих свои своей своем своего
  kazan sochi novosibirsk vladivostok yekaterinburg казань казани сочи новосибирск новосибирске владивосток екатеринбург
  son daughter mom dad mother father brother sister husband wife муж мужу жена жене сын сыну дочь дочке маме папе брату сестре бабушке
  his her him she he
  my mine me na ne za iz po ot wo wode zenme zenmeyang zenmeban ruhe shenme duoshao nali neng keyi ma eluosi`.split(
    /\s+/u,
  )

/** Chinese question words and connectives; longest first, so that the longest is cut out. */
export const STOP_PHRASES: readonly string[] = [
  '圣彼得堡',
  '新西伯利亚',
  '叶卡捷琳堡',
  '俄罗斯',
  '莫斯科',
  '海参崴',
  '喀山',
  '今天',
  '明天',
  '有没有',
  '能不能',
  '可不可以',
  '是不是',
  '要不要',
  '会不会',
  '行不行',
  '怎么样',
  '能用吗',
  '可以吗',
  '行吗',
  '能用',
  '做法',
  '办法',
  '为什么',
  '怎么办',
  '请问',
  '怎么',
  '怎样',
  '如何',
  '什么',
  '多少',
  '多久',
  '哪里',
  '哪些',
  '哪个',
  '哪家',
  '可以',
  '需要',
  '应该',
  '一下',
  '现在',
  '我们',
  '这个',
  '那个',
  '时候',
  '还是',
  '或者',
  '以及',
  '而且',
  '如果',
  '已经',
  '吗',
  '呢',
  '吧',
  '啊',
  '么',
  '的',
  '了',
  '我',
  '你',
  '他',
  '是',
  '和',
]
