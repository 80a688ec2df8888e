import type { Language } from '../../language.ts'
import { phrases } from './phrases.ts'

/**
 * What people ask a phone about when they don't ask about their SIM: weather, taxis, tickets, food, flats, visas. A query
 * that is more about these than about any topic finds nothing, rather than a topic that shares a word with it.
 */
export const ELSEWHERE: Record<Language, readonly string[]> = {
  'zh-CN':
    phrases(`天气, 气温, 下雨, 下雪, 天气预报, 出租车, 打车, 叫车, 网约车, 租车, 公交, 公交车, 地铁, 地铁站, 火车, 高铁, 火车票, 机票, 航班, 飞机票, 车票, 时刻表, 机场大巴,
    酒店, 宾馆, 旅馆, 民宿, 租房, 房子, 房租, 公寓, 宿舍, 餐厅, 饭店, 餐馆, 中餐, 美食, 好吃, 外卖, 菜谱, 做菜, 红烧, 怎么做, 咖啡, 超市, 商场, 购物, 买东西, 纪念品, 特产, 礼物, 快递, 包裹, 寄到,
    景点, 门票, 博物馆, 剧院, 芭蕾, 红场, 克里姆林, 旅游攻略, 导游, 几点, 开门, 关门, 电影, 音乐, 歌曲, 游戏, 足球, 比赛, 世界杯, 新闻, 股票, 比特币, 汇率, 人民币, 兑换, 换汇, 汇款,
    俄语, 英语, 学习, 翻译软件, 大学, 申请大学, 奖学金, 考试, 作业, 论文, 工作, 招聘, 工资, 签证续签, 续签, 延期, 居留, 居留许可, 邀请函, 护照照片, 照片, 拍照, 体检, 医院, 看病, 牙医, 药店, 感冒, 医生, 保险, 理发, 健身, 驾照, 开车, 停车, 汽车, 加油站, 笔记本, 电脑, 手机壳, 手机屏幕, 修手机, 耳机, 买手机, 女朋友, 男朋友, 星座, 生日, 笑话, 天空, 宠物, 减肥, 密码忘了, 邮箱`),
  ru: phrases(
    `погода, погода в москве, прогноз погоды, температура, дождь, снег, такси, вызвать такси, каршеринг, метро, схема метро, автобус, расписание, электричка, поезд, ржд, самолёт, авиабилеты, билет, билеты, рейс, вокзал, аэропорт как добраться, гостиница, отель, хостел, квартира, снять квартиру, аренда квартиры, комната, общежитие, ипотека, ремонт,
    ресторан, кафе, поесть, где поесть, еда, доставка еды, пицца, суши, рецепт, борщ, готовить, кофе, супермаркет, магазин одежды, одежда, обувь, скидки, подарок, сувениры, посылка, доставка, музей, театр, кино, фильм, сериал, музыка, песня, концерт, экскурсия, красная площадь, кремль, часы работы, выставка, футбол, матч, хоккей, спорт, новости, игра, игры, гороскоп, анекдот, курс валют, курс доллара, курс юаня, обмен валюты, биткоин, акции, кредит наличными,
    учить, выучить, язык, курсы, репетитор, университет, экзамен, егэ, стипендия, работа, вакансии, зарплата, резюме, паспорт фото, фото, фотография, загранпаспорт, продлить визу, визовый центр, вид на жительство, внж, рвп, патент, приглашение, поликлиника, врач, стоматолог, больница, аптека, лекарство, страховка, осаго, парикмахерская, фитнес, права, водительские, машина, автомобиль, парковка, бензин, ноутбук, компьютер, наушники, чехол, экран, ремонт телефона, купить телефон, кот, кошка, собака, дети, школа, садик, день рождения, похудеть, перевод текста, переводчик, пенсия, налоги, свадьба`,
  ),
  en: phrases(
    `weather, weather forecast, temperature, rain, snow, taxi, cab, uber, yandex go, car rental, rent a car, metro map, subway, metro, bus, train, trains, train ticket, railway, flight, flights, airline, plane, ticket, tickets, timetable, schedule, airport transfer, luggage, hotel, hostel, airbnb, apartment, flat, rent, room, accommodation, restaurant, restaurants, food, eat, where to eat, delivery, pizza, sushi, recipe, cook, cooking, borscht, bread, coffee, bar, beer, vodka, supermarket near, shopping, mall, clothes, shoes, souvenir, souvenirs, gift, parcel, mail, sightseeing, museum, theatre, theater, bolshoi, ballet, cinema, movie, film, music, song, concert, tour, guide, red square, kremlin, hermitage, opening hours, opening, football, soccer, match, hockey, sports, results, score, news, game, games, horoscope, joke, exchange rate, currency, currency exchange, dollar, yuan, bitcoin, stocks, shares,
    learn, learn russian, language course, lessons, university, college, exam, scholarship, homework, job, jobs, salary, resume, passport photo, photo, photos, picture, visa extension, extend visa, visa application, visa invitation, residence permit, work permit, invitation letter, doctor, dentist, hospital, pharmacy, medicine, clinic, health insurance, insurance, haircut, gym, driving licence, driver license, driving, car, parking, petrol, laptop, computer, headphones, phone case, screen repair, repair, buy a phone, cat, dog, children, school, kindergarten, birthday, wedding, lose weight, translate, translator, taxes, time zone, what time, things to do, places to visit, best places, population, capital, history, president`,
  ),
}
