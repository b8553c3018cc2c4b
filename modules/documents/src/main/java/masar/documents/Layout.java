package masar.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import masar.documents.Part.Addressed;
import masar.documents.Part.Facts;
import masar.documents.Part.Grid;
import masar.documents.Part.Heading;
import masar.documents.Part.Note;
import masar.documents.Part.Paragraph;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/**
 * How a paper looks: A4, one letterhead, one title, quiet lines, the verification at the end and its short form at the foot of each
 * page. Writes XSL-FO, which FOP sets; knows nothing of clocks or chance, so that the same input is the same paper.
 */
final class Layout {
    private static final String INK = "#0d121c";
    private static final String SOFT = "#4d5761";
    private static final String LINE = "#d2d6db";
    private static final String GREEN = "#14573a";
    private static final String PALE = "#f3fcf6";
    private final Texts texts;
    private final Format format;
    private final Stamp stamp;
    private final Fo fo = new Fo();
    private int headings;

    Layout(Texts texts, Format format, Stamp stamp) {
        this.texts = texts;
        this.format = format;
        this.stamp = stamp;
    }

    /** The whole paper as XSL-FO. */
    String of(List<Sheet> sheets) {
        fo.open("root", "xmlns:fo", "http://www.w3.org/1999/XSL/Format", "xmlns:fox", "http://xmlgraphics.apache.org/fop/extensions",
                "font-family", "Plex", "font-size", "10.5pt", "line-height", "1.65", "color", INK, "xml:lang", sheets.get(0).language());
        fo.open("layout-master-set");
        for (boolean arabic : new boolean[] {true, false}) {
            master(arabic, false);
            master(arabic, true);
        }
        fo.close(1);
        metadata(sheets);
        bookmarks(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            int number = i;
            Wishes.as(Wishes.USUAL.in(sheet.language()), () -> {
                sheet(sheet, number, number == sheets.size() - 1);
                return null;
            });
        }
        return fo.close(1).toString();
    }

    private void master(boolean arabic, boolean wide) {
        String mode = arabic ? "rl-tb" : "lr-tb";
        fo.open("simple-page-master", "master-name", name(arabic, wide), "page-width", wide ? "297mm" : "210mm", "page-height", wide ? "210mm" : "297mm",
                "writing-mode", mode, "margin", wide ? "12mm 14mm 9mm 14mm" : "16mm 20mm 10mm 20mm");
        fo.empty("region-body", "margin-bottom", "14mm", "writing-mode", mode);
        fo.empty("region-after", "extent", "9mm", "writing-mode", mode, "display-align", "after");
        fo.close(1);
    }

    private static String name(boolean arabic, boolean wide) {
        return (arabic ? "ar" : "en") + (wide ? "-wide" : "");
    }

    private void metadata(List<Sheet> sheets) {
        fo.open("declarations").raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + Fo.escape(sheets.get(0).title() + " " + stamp.serial())
                + "</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>" + Fo.escape(sheets.get(0).office())
                + "</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>" + sheets.get(0).language() + "</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>").close(1);
    }

    private void bookmarks(List<Sheet> sheets) {
        fo.open("bookmark-tree");
        int number = 0;
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            fo.open("bookmark", "internal-destination", "s" + i).with("bookmark-title", sheet.title());
            for (Part part : sheet.parts()) {
                if (part instanceof Heading heading) {
                    fo.open("bookmark", "internal-destination", "h" + number++).with("bookmark-title", heading.text()).close(1);
                }
            }
            fo.close(1);
        }
        fo.close(1);
    }

    private void sheet(Sheet sheet, int number, boolean last) {
        fo.open("page-sequence", "master-reference", name(sheet.arabic(), sheet.wide()), "xml:lang", sheet.language(), "writing-mode",
                sheet.arabic() ? "rl-tb" : "lr-tb");
        foot(sheet);
        fo.open("flow", "flow-name", "xsl-region-body");
        letterhead(sheet);
        fo.with("block", sheet.title(), "id", "s" + number, "role", "H1", "font-size", "20pt", "font-weight", "600", "line-height", "1.4",
                "space-before", sheet.wide() ? "5mm" : "7mm", "color", GREEN, "keep-with-next.within-page", "always");
        fo.with("block", sheet.asOf(), "color", SOFT, "font-size", "9.5pt", "space-after", sheet.wide() ? "3mm" : "5mm");
        int tail = tail(sheet.parts());
        sheet.parts().subList(0, tail).forEach(part -> part(part, sheet));
        // Never alone on a page: the last section comes with the verification, where it is no table that may itself go over pages.
        fo.open("block", "role", "Div", "keep-together.within-page", "always", "keep-with-previous.within-page", tail < sheet.parts().size() ? "auto" : "always");
        sheet.parts().subList(tail, sheet.parts().size()).forEach(part -> part(part, sheet));
        verification();
        fo.close(1);
        if (last) {
            fo.empty("block", "id", "end", "font-size", "1pt", "line-height", "1pt", "role", "NonStruct");
        }
        fo.close(2);
    }

    /** Where the last section begins; at the end where it has a table, or where nothing has a heading. */
    private static int tail(List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0 && !(parts.get(i) instanceof Grid); i--) {
            if (parts.get(i) instanceof Heading) {
                return i;
            }
        }
        return parts.size();
    }

    private void letterhead(Sheet sheet) {
        fo.open("block", "border-bottom", "1.2pt solid " + GREEN, "padding-bottom", "2.5mm");
        pair(sheet.office(), say("paper.serial") + " \u2066" + stamp.serial() + "\u2069", true);
        pair(say("paper.platform"), date(stamp.day()), false);
        fo.close(1);
    }

    // Two texts at the two ends of one line.
    private void pair(String start, String end, boolean strong) {
        fo.open("block", "text-align-last", "justify", "line-height", "1.5");
        fo.with("inline", start, "font-size", strong ? "14pt" : "9.5pt", "font-weight", strong ? "600" : "400", "color", strong ? INK : SOFT);
        fo.empty("leader", "leader-pattern", "space", "leader-length.minimum", "6mm");
        fo.with("inline", end, "font-size", "9.5pt", "color", strong ? INK : SOFT).close(1);
    }

    private void foot(Sheet sheet) {
        fo.open("static-content", "flow-name", "xsl-region-after");
        fo.open("block", "border-top", "0.5pt solid " + LINE, "padding-top", "1.5mm", "font-size", "8pt", "line-height", "1.4", "color", SOFT,
                "text-align-last", "justify");
        fo.with("inline", sheet.title() + " · \u2066" + stamp.serial() + "\u2069 · " + say("paper.code") + " \u2066" + stamp.code().grouped() + "\u2069");
        fo.empty("leader", "leader-pattern", "space");
        fo.open("inline").text(say("paper.page") + " ").empty("page-number").text(" " + say("paper.page.of") + " ")
                .empty("page-number-citation", "ref-id", "end").close(3);
    }

    private void part(Part part, Sheet sheet) {
        if (part instanceof Heading heading) {
            fo.with("block", heading.text(), "id", "h" + headings++, "role", "H2", "font-size", "13pt", "font-weight", "600", "space-before", "6mm",
                    "space-after", "2mm", "line-height", "1.4", "keep-with-next.within-page", "always");
        } else if (part instanceof Paragraph paragraph) {
            fo.with("block", paragraph.text(), "role", "P", "space-after", "3.5mm", "line-height", "1.8", "linefeed-treatment", "preserve");
        } else if (part instanceof Addressed addressed) {
            fo.with("block", addressed.text(), "role", "P", "font-weight", "600", "font-size", "11.5pt", "space-after", "3.5mm");
        } else if (part instanceof Note note) {
            fo.with("block", note.text(), "role", "P", "font-size", "8.5pt", "color", SOFT, "space-before", "3mm", "line-height", "1.6");
        } else if (part instanceof Facts facts) {
            new Tables(fo).facts(facts, sheet.wide());
        } else if (part instanceof Grid grid) {
            new Tables(fo).grid(grid, sheet.wide());
        }
    }

    private void verification() {
        String[] div = {"role", "Div"};
        fo.open("block", "space-before", "6mm", "keep-together.within-page", "always", "background-color", PALE, "border", "0.6pt solid #b8eacb");
        fo.open("table", "role", "Div", "table-layout", "fixed", "width", "100%");
        fo.empty("table-column", "column-width", "proportional-column-width(1)").empty("table-column", "column-width", "31mm");
        fo.open("table-body", div).open("table-row", div).open("table-cell", "role", "Div", "padding", "3mm 4mm", "display-align", "center");
        fo.with("block", say("paper.verify"), "role", "H2", "font-weight", "600", "font-size", "11pt");
        fo.with("block", say("paper.verify.how"), "role", "P", "font-size", "9pt", "line-height", "1.6");
        fo.with("block", "\u2066" + stamp.address() + "\u2069", "role", "P", "font-size", "9.5pt", "color", GREEN);
        fo.open("block", "role", "P", "font-size", "9pt").text(say("paper.code") + " ")
                .with("inline", "\u2066" + stamp.code().grouped() + "\u2069", "font-weight", "600", "font-size", "13pt")
                .text("    " + say("paper.seal") + " \u2066" + stamp.seal() + "\u2069").close(1);
        fo.close(1).open("table-cell", "role", "Div", "padding", "2mm", "display-align", "center");
        fo.open("block", "line-height", "0", "text-align", "center")
                .open("instream-foreign-object", "fox:alt-text", texts.in(Wishes.now().locale(), "paper.qr", stamp.address(), stamp.code().grouped()),
                        "content-width", "26mm", "content-height", "26mm")
                .raw(Qr.svg(stamp.link())).close(7);
    }

    private String date(LocalDate day) {
        return say("paper.issued") + " " + format.date(day);
    }

    private String say(String key) {
        Locale locale = Wishes.now().locale();
        return texts.in(locale, key);
    }
}
