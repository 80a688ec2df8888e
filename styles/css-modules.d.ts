/** A CSS module: the class names of its file. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

/** A style sheet that is only loaded. */
declare module '*.css' {}
