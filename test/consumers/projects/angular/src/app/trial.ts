import {afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {RouterLink} from '@angular/router';
import type {CampaignErrorEvent, CampaignLoadEvent} from '@countersign/elements';
import campaign from '../campaign.json';
import {JointLetter} from './joint-letter';

@Component({
  selector: 'app-trial',
  imports: [JointLetter, RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <app-joint-letter id="loads" [withoutStatements]="true" (csLoad)="onLoad($event)">
        <p slot="partner">We signed.</p>
      </app-joint-letter>
      <cs-campaign id="fails" src="/no-campaign.html" (cs-error)="onError($event)">
        <a href="https://example.org/">Read the letter</a>
      </cs-campaign>
      <cs-demand-checklist
        id="given"
        [campaign]="campaign"
        [attr.heading-level]="level()"
        without-history
        theme="dark"
      ></cs-demand-checklist>
      <button (click)="level.set(2)">A level up</button>
      <a routerLink="/">The first page</a>
      <output id="heard">{{ heard().join(' ') }}</output>
    </main>
  `,
})
export class Trial {
  protected readonly campaign = campaign;
  protected readonly heard = signal<string[]>([]);
  protected readonly level = signal(4);

  constructor() {
    afterNextRender(() => void import('@countersign/elements/demand-checklist/define.js'));
  }

  protected onLoad({type}: CampaignLoadEvent): void {
    this.heard.update((before) => [...before, type]);
  }

  protected onError({type, code}: CampaignErrorEvent): void {
    this.heard.update((before) => [...before, type, code]);
  }
}
