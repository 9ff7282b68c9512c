package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// The German of plans that travel in pictures.
final class PicturesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("the picture", "das Bild"),
          entry("the picture's %s", "%s des Bildes"),
          entry(
              "found a picture with no plan in it, allowed: one that Cadence drew, as it was drawn;"
                  + " many programs and sites leave the plan out when they save a picture anew",
              "gefunden: ein Bild ohne Plan, erlaubt: eines, das Cadence gezeichnet hat, so wie es"
                  + " gezeichnet wurde; viele Programme und Seiten lassen den Plan weg, wenn sie"
                  + " ein Bild neu speichern"),
          entry(
              "found a second plan in the picture, allowed: one",
              "gefunden: ein zweiter Plan im Bild, erlaubt: einer"),
          entry(
              "found a plan that was damaged on its way, allowed: the picture as Cadence drew it",
              "gefunden: ein Plan, der unterwegs beschädigt wurde, erlaubt: das Bild, wie Cadence"
                  + " es gezeichnet hat"),
          entry(
              "the plan and its calendars come to more than 16 MB, too much for a picture",
              "Der Plan und seine Kalender haben mehr als 16 MB, zu viel für ein Bild"),
          entry(
              "found a plan of more than 16 MB, allowed: at most 16 MB",
              "gefunden: ein Plan von mehr als 16 MB, erlaubt: höchstens 16 MB"),
          entry(
              "found more than 64 MB, allowed: at most 64 MB",
              "gefunden: mehr als 64 MB, erlaubt: höchstens 64 MB"),
          entry(
              "found more than 24 MB of XML, allowed: at most 24 MB",
              "gefunden: mehr als 24 MB XML, erlaubt: höchstens 24 MB"),
          entry(
              "found more than %s elements one in the other, allowed: a picture as Cadence drew it",
              "gefunden: mehr als %s Elemente ineinander, erlaubt: ein Bild, wie Cadence es"
                  + " zeichnete"),
          entry(
              "found no picture, allowed: PNG, SVG or PDF",
              "gefunden: kein Bild, erlaubt: PNG, SVG oder PDF"),
          entry(
              "found a PNG that is damaged or cut off at byte %s, with no plan before that;"
                  + " allowed: the picture as Cadence drew it",
              "gefunden: ein PNG, das bei Byte %s beschädigt oder abgeschnitten ist, davor kein"
                  + " Plan; erlaubt: das Bild, wie Cadence es gezeichnet hat"),
          entry(
              "found no PNG, whatever the file's name says; allowed: the picture as Cadence drew"
                  + " it, as a PNG, SVG or PDF",
              "gefunden: kein PNG, was auch immer der Name der Datei sagt; erlaubt: das Bild, wie"
                  + " Cadence es gezeichnet hat, als PNG, SVG oder PDF"),
          entry(
              "found a DOCTYPE, allowed: a picture as Cadence drew it",
              "gefunden: ein DOCTYPE, erlaubt: ein Bild, wie Cadence es gezeichnet hat"),
          entry(
              "found XML that is not well-formed in line %s, allowed: a picture as Cadence drew it",
              "gefunden: XML, das in Zeile %s nicht wohlgeformt ist, erlaubt: ein Bild, wie Cadence"
                  + " es gezeichnet hat"),
          entry(
              "found more than %s parts of metadata, allowed: a PDF as Cadence drew it",
              "gefunden: mehr als %s Teile Metadaten, erlaubt: ein PDF, wie Cadence es gezeichnet"
                  + " hat"),
          entry(
              "%s; the picture was made by another Cadence",
              "%s; das Bild ist von einem anderen Cadence"),
          entry(
              "the name of a calendar's file such as \"team-days.xml\"",
              "der Name einer Kalenderdatei wie „team-days.xml“"),
          entry("bytes in base64", "Bytes in Base64"),
          entry("The plan travels in the picture", "Der Plan reist im Bild mit"),
          entry("The plan travels in its pictures", "Der Plan reist in seinen Bildern mit"),
          entry(
              "Whoever gets one can open the plan, with its people and their hours.",
              "Wer eines bekommt, kann den Plan öffnen, mit seinen Leuten und ihren Stunden."),
          entry(
              "Whoever gets it can open the plan, with its people and their hours.",
              "Wer es bekommt, kann den Plan öffnen, mit seinen Leuten und ihren Stunden."),
          entry(
              "Pictures with a plan in them (*.png, *.svg, *.pdf)",
              "Bilder mit einem Plan darin (*.png, *.svg, *.pdf)"));

  private PicturesInGerman() {}
}
