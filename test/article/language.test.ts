import { describe, expect, test } from 'vitest'
import { englishOrFault } from '../../src/article/language.ts'

describe('English is read', () => {
  test.each([
    'They met.',
    'The supermarket chain Norda ordered extra stock on Monday, it said.',
    'Talks resumed.',
    'President Kwame Asante received Foreign Minister Nguyễn Văn Thành and Ambassador Đorđe Petrović.',
    'Prime Minister Jüri Kask and President Şükrü Yılmaz spoke by telephone about trade between Estonia and Türkiye.',
    'President Emmanuel Duval met Prime Minister Pablo Ibáñez in Madrid.',
    'President Emmanuel Duval met Chancellor Otto Brandt in Berlin. Duval said France would open a school in Bonn.',
    'CHISINAU, May 3 -- Moldova reopened its port on Friday, officials said.',
    'Remarks by President Ana Kovač at the opening of the bridge over the Danube',
    'PRESIDENT KOVAČ: Thank you all for coming. It is good to be in Split again.',
    'Q: Will you sign? A: We shall see.',
    '1. to open the port; 2. to dredge the bay; 3. to build a lighthouse.',
    'H.E. Mr. Abebe Tadesse, Minister of Foreign Affairs of Ethiopia, was received by the King.',
    'The two sides reaffirmed their support for a just and lasting peace.',
    'Sheikh Saif bin Hamad Al Mansoori received Prime Minister Tuuli Saarinen in Abu Dhabi on Sunday.',
    'Foreign Ministers Iva Horvat, Dan Popa, Péter Kovács and Jiří Dvořák met in Brno.',
    'Wu Qinghai, Somsak Phanthavong and Nguyễn Thị Lan discussed the dam on the Mekong.',
    'The Bundestag passed the Lieferkettensorgfaltspflichtengesetz in June, and the Bundesrat followed.',
    'He called it a "coup d\'état" and spoke of "Realpolitik".',
    'We condemn this attack in the strongest terms.',
    'Sweden stands with Ukraine.',
    'Talks on the "Camino Real" project will go on in Lima, Peru said on Tuesday.',
    'The President thanked the people of Côte d’Ivoire, São Tomé and Príncipe, and Curaçao.',
    'Colour, labour and programme are spelt as in London, and the organisation recognises it.',
    'The statement, issued in French and in English, says that the mission will end in May.',
    'The ministers agreed that both countries should deepen their cooperation in trade and energy.',
  ])('%s', (text) => {
    expect(englishOrFault(text, 'x.txt')).toBe('en')
  })
})

describe('other languages are refused by name', () => {
  test.each([
    ['French', 'Le président a déclaré que la France et le Japon doivent renforcer leur partenariat stratégique.'],
    ['German', 'Der Bundeskanzler sagte, Deutschland und Japan sollten ihre Partnerschaft in der Energie vertiefen.'],
    ['Spanish', 'El presidente dijo que España y Japón deben reforzar su asociación en comercio y energía.'],
    ['Portuguese', 'O presidente disse que os dois países devem reforçar a cooperação em comércio e energia.'],
    ['Dutch', 'De minister zei dat beide landen hun samenwerking op het gebied van handel moeten versterken.'],
    ['Indonesian', 'Presiden mengatakan bahwa kedua negara harus memperkuat kerja sama di bidang perdagangan.'],
    ['Turkish', 'Cumhurbaşkanı iki ülkenin ticaret alanındaki işbirliğini güçlendirmesi gerektiğini söyledi.'],
    ['Vietnamese', 'Chủ tịch nói rằng hai nước cần tăng cường hợp tác trong lĩnh vực thương mại.'],
    ['Russian', 'Президент заявил, что обе страны должны укреплять сотрудничество.'],
    ['Chinese', '国家主席表示，两国应当加强合作。'],
    ['Japanese', '首相は、両国が協力を強化すべきだと述べた。'],
    ['Korean', '대통령은 양국이 협력을 강화해야 한다고 말했다.'],
    ['Italian', 'Il presidente ha dichiarato che l’Italia e il Giappone devono rafforzare la loro cooperazione.'],
    ['Polish', 'Prezydent oświadczył, że oba państwa powinny pogłębiać współpracę w dziedzinie handlu.'],
    ['Swedish', 'Statsministern sade att båda länderna bör fördjupa sitt samarbete om handel och energi.'],
    ['Hungarian', 'Az elnök kijelentette, hogy a két országnak el kell mélyítenie együttműködését a kereskedelemben.'],
    [
      'Romanian',
      'Președintele a declarat că cele două țări trebuie să își întărească cooperarea în domeniul energiei.',
    ],
    ['Ukrainian', 'Президент заявив, що обидві країни мають поглиблювати співпрацю у сфері енергетики.'],
    ['Greek', 'Ο πρόεδρος δήλωσε ότι οι δύο χώρες πρέπει να εμβαθύνουν τη συνεργασία τους.'],
    ['Hindi', 'राष्ट्रपति ने कहा कि दोनों देशों को अपना सहयोग मजबूत करना चाहिए।'],
    ['Persian', 'رئیس جمهور گفت که دو کشور باید همکاری خود را در زمینه تجارت گسترش دهند.'],
    ['not written in Latin letters', 'הנשיא אמר כי שתי המדינות צריכות להעמיק את שיתוף הפעולה ביניהן.'],
    ['Thai', 'ประธานาธิบดีกล่าวว่าทั้งสองประเทศควรกระชับความร่วมมือ'],
    ['Swahili', 'Rais alisema kwamba nchi zote mbili zinapaswa kuimarisha ushirikiano wao katika biashara na nishati.'],
    ['not written in Latin letters', 'მინისტრები ამბობენ, რომ ორივე ქვეყანამ უნდა გააღრმავოს თანამშრომლობა.'],
    ['Arabic', 'وقال الرئيس إن البلدين يجب أن يعززا التعاون في التجارة والطاقة.'],
  ])('%s', (language, text) => {
    expect(() => englishOrFault(text, 'x.txt')).toThrow(
      expect.objectContaining({ code: 'INPUT_LANGUAGE', message: expect.stringContaining(language) }),
    )
  })
})

const ENGLISH = 'The two ministers met in Oslo on Monday and agreed that the port should be opened before the winter.'
const FRENCH =
  'Les deux ministres se sont rencontrés à Oslo lundi et sont convenus que le port doit être ouvert avant l’hiver.'

describe('texts of two languages go by the one in which most is said', () => {
  test.each([
    ['a foreign quotation', `${ENGLISH} “Le port est à nous,” said the minister of France, and all of them laughed.`],
    ['a foreign title', `Réunion des ministres à Oslo. ${ENGLISH} ${ENGLISH}`],
    ['a foreign line at the end', `${ENGLISH} ${ENGLISH} Traduction non officielle.`],
    ['Chinese names in brackets', `Wu Qinghai (吴庆海) and Li Na (李娜) spoke for China. ${ENGLISH}`],
    ['a Russian name in brackets', `Arkady Belov (Аркадий Белов) spoke for Russia. ${ENGLISH}`],
  ])('read: %s', (_, text) => {
    expect(englishOrFault(text, 'x.txt')).toBe('en')
  })

  test.each([
    ['an English title', `Meeting in Oslo. ${FRENCH} ${FRENCH}`],
    ['an English name of a body', `${FRENCH} Le World Food Programme a salué cette décision des deux pays.`],
    ['English words on the page', `Share. Print. Home. ${FRENCH}`],
  ])('refused: %s', (_, text) => {
    expect(() => englishOrFault(text, 'x.txt')).toThrow(
      expect.objectContaining({ code: 'INPUT_LANGUAGE', message: expect.stringContaining('French') }),
    )
  })

  test('the message says what it is, what is read, and where', () => {
    expect(() => englishOrFault(FRENCH, 'a/b.txt')).toThrow(
      expect.objectContaining({ where: 'a/b.txt', message: expect.stringMatching(/French.*only English/) }),
    )
  })
})
