import {letterModule} from './letter-module.js';
import {attributes, constants, forServer, letterLink, type Recipe, type RecipeOptions} from './recipe.js';

/**
 * Makes a component for Angular. Its server writes the campaign as plain HTML into an element that has no template of
 * Angular's, so hydration leaves it as it is.
 */
export function angular(options: RecipeOptions): Recipe {
  const {lang, dir} = letterLink(options);
  const written = options.lang === undefined ? '' : `'${options.lang}'`;
  return {
    packages: forServer(options),
    files: [
      {path: 'src/app/joint-letter.server.ts', text: letterModule(options, 'headingLevel')},
      {
        path: 'src/app/joint-letter.ts',
        text: `import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  DOCUMENT,
  type ElementRef,
  inject,
  InjectionToken,
  input,
  type OnInit,
  output,
  PendingTasks,
  viewChild,
} from '@angular/core';
import type {Campaign, CampaignErrorEvent, CampaignLoadEvent} from '@countersign/elements';

${constants(options)}

/** The function that renders the campaign as plain HTML. Only the server has it. */
export const JOINT_LETTER = new InjectionToken<
  (options: {lang: string | undefined; headingLevel: number}) => Promise<{html: string}>
>('JOINT_LETTER');

/** The campaign: in the page as plain HTML, and current once the page’s scripts run. */
@Component({
  selector: 'app-joint-letter',
  // Angular does not know the tag. It checks the inputs of this component instead.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <cs-campaign${attributes({...options, lang: undefined})}
      [attr.src]="src"
      [attr.lang]="lang()"
      [attr.theme]="theme()"
      [attr.layout]="layout()"
      [attr.heading-level]="headingLevel()"
      [attr.without-heading]="withoutHeading() ? '' : null"
      [attr.without-demands]="withoutDemands() ? '' : null"
      [attr.without-statements]="withoutStatements() ? '' : null"
      [attr.without-signatories]="withoutSignatories() ? '' : null"
      [attr.without-sources]="withoutSources() ? '' : null"
      (cs-load)="csLoad.emit($event)"
      (cs-error)="csError.emit($event)"
    >
      <div #plain></div>
      <ng-content />
    </cs-campaign>
  \`,
})
export class JointLetter implements OnInit {
  readonly lang = input<string | undefined>(${written});
  readonly theme = input<Campaign['theme']>();
  readonly layout = input<Campaign['layout']>();
  readonly headingLevel = input(2);
  readonly withoutHeading = input(false);
  readonly withoutDemands = input(false);
  readonly withoutStatements = input(false);
  readonly withoutSignatories = input(false);
  readonly withoutSources = input(false);
  readonly csLoad = output<CampaignLoadEvent>();
  readonly csError = output<CampaignErrorEvent>();

  readonly #render = inject(JOINT_LETTER, {optional: true});
  readonly #tasks = inject(PendingTasks);
  readonly #document = inject(DOCUMENT);
  private readonly plain = viewChild.required<ElementRef<HTMLElement>>('plain');

  // In a browser the element hears of it only when the handlers are there, and so no event is missed.
  protected readonly src = this.#render ? null : src;

  constructor() {
    afterNextRender(() => void import('@countersign/elements/campaign/define.js').catch(() => undefined));
  }

  ngOnInit(): void {
    const {nativeElement} = this.plain();
    const render = this.#render;
    if (render) {
      // Not by [innerHTML], which a browser would write again. Safe: all text of the document is escaped in it.
      this.#tasks.run(async () => {
        const {html} = await render({lang: this.lang(), headingLevel: this.headingLevel()});
        nativeElement.innerHTML = html;
      });
    } else if (!nativeElement.hasChildNodes()) {
      // No server has written this page. The link stands in the campaign’s place until it is there.
      const link = this.#document.createElement('a');
      nativeElement.append(Object.assign(link, {href: url, lang: '${lang}', dir: '${dir}', textContent: title}));
    }
  }
}
`,
      },
      {
        path: 'src/app/app.config.server.ts',
        isShared: true,
        text: `import {mergeApplicationConfig} from '@angular/core';
import {provideServerRendering, withRoutes} from '@angular/ssr';
import {appConfig} from './app.config';
import {serverRoutes} from './app.routes.server';
import {JOINT_LETTER} from './joint-letter';
import {jointLetter} from './joint-letter.server';

export const config = mergeApplicationConfig(appConfig, {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    {provide: JOINT_LETTER, useValue: jointLetter},
  ],
});
`,
      },
    ],
    imports: `import {JointLetter} from './joint-letter';

imports: [JointLetter],`,
    use: '<app-joint-letter [headingLevel]="3" />',
  };
}
