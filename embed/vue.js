import { defineComponent, h, onMounted, shallowRef } from 'vue';
import { whenReady } from './index.js';

/** The element as a component: its slot is what stands there until the part is shown. Rendered on a server it is the same. */
export const BpostPrivacy = defineComponent({
  name: 'BpostPrivacy',
  emits: ['ready', 'statechange', 'error'],
  setup(_props, { emit, slots }) {
    const element = shallowRef();
    onMounted(() => {
      void whenReady(element.value).then((self) => emit('ready', self));
    });
    return () =>
      h(
        'bpost-privacy',
        {
          ref: element,
          onStatechange: (event) => emit('statechange', event.detail),
          onError: (event) => emit('error', event.detail),
        },
        slots.default?.(),
      );
  },
});
