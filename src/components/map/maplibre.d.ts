declare module "maplibre-gl/dist/maplibre-gl.mjs" {
  export * from "maplibre-gl";
}
