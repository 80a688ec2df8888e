/** A page of 5,000 elements: comments under an article that names operators now and then. */
export function longPage(): string {
  const names = ['МТС', 'билайн', 'МегаФон', 'T2', 'Yota']
  const rows = Array.from(
    { length: 1230 },
    (_, at) =>
      `<article><h2>Запись ${at}</h2><p>Сегодня <b>${names[at % 5]}</b> работал как обычно.</p></article>`,
  )
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Лента: длинная страница</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>Лента</header>
<form action="/subscribe" method="post"><label for="mail">Почта</label><input id="mail" name="mail"><label for="phone">Телефон</label><input id="phone" type="tel"><button>Подписаться</button></form>
<main>${rows.join('')}</main>
</body>
</html>`
}
