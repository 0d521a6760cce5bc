import { type Component, defineComponent, h, ref, vShow, withDirectives } from 'vue';
import { BpostPrivacy } from '../../embed/vue.js';

/** A page of a host in Vue; what happens is told to `tell`. */
export const appOf = (tell: (text: string) => void): Component =>
  defineComponent(() => {
    const journey = ref('take-in-a-parcel');
    const isShown = ref(true);
    const button = (text: string, onClick: () => void) => h('button', { onClick }, text);
    return () => [
      button('Another', () => {
        journey.value = 'receive';
      }),
      button('Here or not', () => {
        isShown.value = !isShown.value;
      }),
      withDirectives(
        h(
          BpostPrivacy,
          {
            journey: journey.value,
            lang: 'nl',
            class: 'part',
            onReady: () => {
              tell('ready');
            },
            onStatechange: (state: string) => {
              tell(`state ${state}`);
            },
            onError: tell,
          },
          () => h('a', { href: '/privacy' }, 'Privacy'),
        ),
        [[vShow, isShown.value]],
      ),
    ];
  });
