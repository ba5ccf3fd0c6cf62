import harbour from './index.js'

/** For configurations in JSON and YAML, which cannot import a plugin: they extend this one. */
export default {plugins: [harbour], extends: 'plugin:harbour/news'}
