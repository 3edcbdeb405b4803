// Begins the documentation page: Swagger UI on our own description, with `x-codeSamples` above the answers of each operation.
const CodeSamples = () => ({
  wrapComponents: {
    responses: (Responses, { React: { createElement } }) => (props) => {
      const samples = props.specSelectors.specJson().getIn(['paths', props.path, props.method, 'x-codeSamples'])
      const shown = samples?.toJS().map(({ label, source }) =>
        createElement('details', { key: label, className: 'code-sample' },
          createElement('summary', null, label),
          createElement('pre', { className: 'microlight', tabIndex: 0 }, source)))
      return createElement('div', null,
        createElement('div', { style: { padding: '0 20px' } }, shown),
        createElement(Responses, props))
    },
  },
})

window.onload = () => {
  window.ui = SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    validatorUrl: 'none',
    layout: 'StandaloneLayout',
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    plugins: [SwaggerUIBundle.plugins.DownloadUrl, CodeSamples],
  })
}
