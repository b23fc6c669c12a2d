import { describe, expect, test } from 'vitest'
import { englishOrFault } from '../../src/article/language.ts'

describe('English is read', () => {
  test.each([
    'They met.',
    'Talks resumed.',
    'President Kwame Asante received Foreign Minister Nguyễn Văn Thành and Ambassador Đorđe Petrović.',
    'Prime Minister Jüri Kask and President Şükrü Yılmaz spoke by telephone about trade between Estonia and Türkiye.',
    'President Emmanuel Duval met Prime Minister Pablo Ibáñez in Madrid.',
    'President Emmanuel Duval met Chancellor Otto Brandt in Berlin. Duval said France would open a school in Bonn.',
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
    ['Arabic', 'وقال الرئيس إن البلدين يجب أن يعززا التعاون في التجارة والطاقة.'],
  ])('%s', (language, text) => {
    expect(() => englishOrFault(text, 'x.txt')).toThrow(
      expect.objectContaining({ code: 'INPUT_LANGUAGE', message: expect.stringContaining(language) }),
    )
  })
})
