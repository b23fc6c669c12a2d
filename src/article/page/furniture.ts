import { attribute, type DomNode, ELEMENT, TEXT } from './dom.ts'

/** Words in the names (classes, ids, roles) of elements, as pages of all makes use them. `|` parts them; `-` joins parts of a word. */
const named = (words: string) => new RegExp(`(?:^|[\\s-])(?:${words.replace(/\s+/g, '|')})(?=$|[\\s-])`)

/** What the page itself is furnished with, and never the article, be it longer than that. */
const APART = named(
  `cookies? cookie-\\w+ consent gdpr onetrust cookiebot newsletters? newsletter-\\w+ subscribe subscription signup sign-up
  comments comment-list comments-area disqus livefyre breadcrumbs? footer site-footer dialog alertdialog`,
)

/** What stands beside, under and in the article. It counts only where an element holds a small part of the page's prose. */
const BESIDE = named(
  `nav navbar navigation topnav menus? megamenu menubar pagination pager paging skip-links? skip-to complementary contentinfo search searchbox
  toolbar toolbox tools tablist share shares sharing share\\w*bar sharebox share-\\w+ social socials socialshare sharedaddy addthis addtoany a2a
  related related\\w+ recommend\\w* outbrain taboola sponsored sponsor advert adverts advertisement advertising ad ads adsense dfp mpu adslot
  promo promos promotion promoted popular trending most-read most-viewed mostread latest-news latest-posts latest-stories read-more readmore read-also
  read-next also-read see-also more-news more-stories more-on up-next sidebar sidebars side-bar aside rail right-col rightcol left-col leftcol
  colophon copyright language-\\w+ languages lang-\\w+ langs \\w*captions? image-block caption-block media-block credits? photo-credit img-credit image-credit
  sr-only visually-hidden visuallyhidden screen-reader-text screen-reader element-invisible print-only only-print visible-print printonly noprint-only
  tags tag-list taglist keywords fontsize textsize login popup modal overlay lightbox carousel slider slideshow gallery
  toc table-of-contents author-bio about-author author-box hatnote references reflist mw-editsection editsection navbox catlinks noprint
  donate donation paywall back-to-top backtotop totop feedback survey poll pullquote pull-quote wp-block-pullquote teasers? comment
  follow-us followus widget-area app-download alert-banner prev-next post-navigation nextprev`,
)

/** What tells of the article: lines such as its day and its author. It counts only where there is hardly any prose in it. */
const ABOUT = named(
  `date dates datetime time timestamp pubdate post-date publish\\w* posted updated modified byline by-line authors? contributors? meta metadata post-meta
  entry-meta article-meta article-info news-info post-info infos? views counter hits reading-time read-time category categories kicker eyebrow print
  label badge breadcrumb actions buttons controls`,
)

const SEEN_ON_WIDE =
  /(?:^|\s)(?:hidden\s(?:.*\s)?\w+:(?:block|flex|grid|inline)|d-none\s(?:.*\s)?d-\w+-(?:block|flex|grid|inline))/
const NOT_SEEN = named('hidden hide d-none is-hidden invisible')

/** The names of the body that sites give it, whatever system they use. */
const BODY = named(
  `(?:article|story|post|entry|news|press|release|page|main|body|rich|node|detail|details|content|single|text|view|board|statement|speech|blog)-?(?:body|content|contents|text|copy|detail|con|cont|article|editor)(?:-(?:body|text|content|inner|wrapper|main))?
  wysiwyg govspeak rte richtext rich-text trs-editor the-content field-name-body fulltext mw-parser-output read-content paragraphs`,
)

/** An element's names in lower case, parts of words parted by hyphens. */
export function namesOf(element: DomNode): string {
  let names = ''
  for (const key of ['class', 'id', 'role', 'data-component', 'data-testid']) {
    const value = element.getAttribute?.(key)
    if (value) names += ` ${value.length > 300 ? value.slice(0, 300) : value}`
  }
  return names === ''
    ? ''
    : names
        .slice(1)
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/[_./]+/g, '-')
        .replace(/-{2,}/g, '-')
        .toLowerCase()
}

/** What an element holds, as far as it decides whether it is furniture. */
export interface Holding {
  /** Its part of the page's prose, 0 to 1. */
  readonly share: number
  /** Characters of prose. */
  readonly prose: number
  /** Whether the page's heading stands in it. */
  readonly heading: boolean
}

/** Whether an element is the page's furniture and no part of the article. */
export function isFurniture(element: DomNode, { share, prose, heading }: Holding): boolean {
  const tag = element.nodeName.toUpperCase()
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') return false
  if (heading || share > 0.75) return false
  if ((tag === 'ASIDE' || tag === 'FOOTER' || tag === 'NAV') && share < 0.4) return true
  if (tag === 'FORM' && share < 0.2) return true
  if (tag === 'FIGURE' && !holdsText(element)) return true
  if (tag === 'DIV' && share < 0.25 && prose < CAPTION && isPicture(element)) return true
  const names = namesOf(element)
  if (names === '' || (tag === 'ARTICLE' && share > 0.25)) return false
  if (APART.test(names) && !isBody(element, names)) return true
  if (share > 0.4) return false
  if (BESIDE.test(names) && !(isBody(element, names) && share > 0.2)) return true
  if (NOT_SEEN.test(names) && !SEEN_ON_WIDE.test(names)) return true
  return prose < 200 && ABOUT.test(names) && !(tag === 'P' && prose > 80)
}

/** A caption that nothing calls one is shorter than this. */
const CAPTION = 200

/** A block of a picture and, under it, one paragraph or less. */
function isPicture(element: DomNode): boolean {
  const [picture, words, ...more] = elementsIn(element)
  if (picture === undefined || words === undefined || more.length > 0 || words.nodeName.toUpperCase() !== 'P')
    return false
  return holdsImage(picture, 3) && (picture.textContent ?? '').trim() === '' && ownWords(element) === ''
}

function holdsImage(element: DomNode, depth: number): boolean {
  const [inner] = elementsIn(element)
  return element.nodeName.toUpperCase() === 'IMG' || (depth > 0 && inner !== undefined && holdsImage(inner, depth - 1))
}

const elementsIn = (element: DomNode) => [...element.childNodes].filter(({ nodeType }) => nodeType === ELEMENT)
const ownWords = (element: DomNode) =>
  [...element.childNodes].map((child) => (child.nodeType === TEXT ? (child.textContent ?? '').trim() : '')).join('')

/** A figure of a picture has a caption; one of a table or a quotation is text. */
function holdsText(figure: DomNode): boolean {
  const tag = figure.nodeName.toUpperCase()
  return tag === 'TABLE' || tag === 'BLOCKQUOTE' || tag === 'PRE' || [...figure.childNodes].some(holdsText)
}

/** Whether a page calls an element its article's body. */
export function isBody(element: DomNode, names: string): boolean {
  const tag = element.nodeName.toUpperCase()
  if (tag === 'MAIN' || tag === 'ARTICLE') return true
  const property = attribute(element, 'itemprop')
  return (property !== null && /\barticleBody\b/i.test(property)) || BODY.test(names)
}
