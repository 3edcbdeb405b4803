import { mount } from 'svelte'
import './app.css'
import { theme, wear } from './shell/theme'
import { speak } from './words'

async function begin(): Promise<void> {
  wear(theme())
  await speak()
  const { default: App } = await import('./App.svelte')
  const target = document.getElementById('app')
  if (target) mount(App, { target })
}

void begin()
