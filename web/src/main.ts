import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { theme, wear } from './shell/theme'

wear(theme())

const target = document.getElementById('app')
if (target) mount(App, { target })
