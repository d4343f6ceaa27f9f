import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { AnswerDetail, EndDetail } from 'rahnuma';
import 'rahnuma/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <rahnuma-guide
      guide="sim-registration-pk"
      [facts]="facts"
      (rahnuma-answer)="answered($event)"
      (rahnuma-end)="ended($event)"
    >
      <a href="https://complaint.pta.gov.pk">Complain to PTA</a>
    </rahnuma-guide>
    <ul id="told">
      @for (line of told(); track $index) {
        <li>{{ line }}</li>
      }
    </ul>
  `,
})
export class App {
  protected readonly facts = { phone: 'android' };
  protected readonly told = signal<readonly string[]>([]);

  protected answered({ detail }: CustomEvent<AnswerDetail>): void {
    this.tell(`answer ${detail.answer}`);
  }

  protected ended({ detail }: CustomEvent<EndDetail>): void {
    this.tell(`end ${detail.node}`);
  }

  private tell(line: string): void {
    this.told.update((before) => [...before, line]);
  }
}
