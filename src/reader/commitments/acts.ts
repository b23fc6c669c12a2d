import type { Act } from '../statements/act.ts'
import { agreement, pledge, proposal } from './accords.ts'
import type { Context } from './context.ts'
import { announced, deed, refusal } from './deeds.ts'
import { directive, expressedHope, reminded, wish } from './directives.ts'
import { type Found, NOTHING } from './drafts.ts'
import { told } from './wanted.ts'

/** Undertakings under an act of saying that takes a complement of action. */
export function readAct(ctx: Context, act: Act, cuts: readonly number[]): Found {
  switch (act.class) {
    case 'ask':
    case 'call':
      return directive(ctx, act, cuts)
    case 'hope':
      return wish(ctx, act, cuts)
    case 'propose':
      return proposal(ctx, act, cuts)
    case 'agree':
      return agreement(ctx, act, cuts)
    case 'pledge':
      return pledge(ctx, act, cuts)
    case 'refuse':
      return refusal(ctx, act, cuts)
    case 'act':
      return deed(ctx, act, cuts)
    case 'express':
      return expressedHope(ctx, act, cuts)
    case 'say':
      return merge(merge(announced(ctx, act, cuts), reminded(ctx, act, cuts)), told(ctx, act, cuts))
    default:
      return NOTHING
  }
}

const merge = (a: Found, b: Found): Found => ({ drafts: [...a.drafts, ...b.drafts], used: [...a.used, ...b.used] })
