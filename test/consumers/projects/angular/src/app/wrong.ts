import {Component} from '@angular/core';
import {JointLetter} from './joint-letter';

@Component({
  selector: 'app-wrong',
  imports: [JointLetter],
  template: `
    <app-joint-letter theme="blue" />
    <app-joint-letter [headingLevel]="'three'" />
    <app-joint-letter (csError)="say($event.detail)" />
    <app-joint-letter layout="wide" />
  `,
})
export class Wrong {
  protected readonly say = console.warn;
}
