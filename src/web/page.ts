import { type Html, html } from './html.ts'

/** The frame of every page. */
export function page(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/static/readout.css">
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header>
<div class="wide bar">
<a class="name" href="/">Readout</a>
<nav aria-label="Lists">
<a href="/commitments">Commitments</a>
<a href="/statements">Statements</a>
<a href="/contacts">Contacts</a>
<a href="/actors">Actors</a>
<a href="/articles">Articles</a>
<a href="/openapi.json">API</a>
</nav>
</div>
</header>
<main id="main" class="wide">
${main}
</main>
<footer>
<div class="wide">Every fact here rests on the words it is shown with. <a href="/health/ready">State of the graph</a></div>
</footer>
</body>
</html>
`.text
}
