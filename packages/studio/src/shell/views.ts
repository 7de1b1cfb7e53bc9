// The views of a draft: each is loaded when it is first opened, and registers the element `studio-NAME`.
import type {ViewName} from './routes.ts';

export const VIEW_LOADERS: Readonly<Record<ViewName, () => Promise<unknown>>> = {
  letter: () => import('../views/letter/letter.ts'),
  signatories: () => import('../views/signatories/signatories.ts'),
  demands: () => import('../views/demands/demands.ts'),
  sources: () => import('../views/sources/sources.ts'),
  statements: () => import('../views/statements/statements.ts'),
  replies: () => import('../views/replies/replies.ts'),
  details: () => import('../views/details/details.ts'),
  translations: () => import('../views/translations/translations.ts'),
  happened: () => import('../views/happened/happened.ts'),
  check: () => import('../views/check/check.ts'),
  preview: () => import('../views/preview/preview.ts'),
  approval: () => import('../views/approval/approval.ts'),
  publish: () => import('../views/publish/publish.ts'),
  json: () => import('../views/json/json.ts'),
};
