package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import masar.ui.Frame;

/** {@code m:column}: one column of a table. {@code main} makes it the row's header; {@code sort} a link that sorts by it. */
@FacesComponent("masar.Column")
public class Column extends UIColumn {

    void head(FacesContext faces, ResponseWriter out) throws IOException {
        out.startElement("th", this);
        out.writeAttribute("scope", "col", null);
        if (Attributes.yes(this, "num")) {
            out.writeAttribute("class", "num", null);
        }
        String sort = Attributes.text(this, "sort");
        String label = Attributes.text(this, "label");
        if (sort.isEmpty()) {
            out.writeText(label, null);
        } else {
            String now = faces.getExternalContext().getRequestParameterMap().getOrDefault("sort", "");
            boolean up = now.equals(sort) || now.isEmpty() && Attributes.yes(this, "usual");
            boolean down = now.equals("-" + sort);
            if (up || down) {
                out.writeAttribute("aria-sort", up ? "ascending" : "descending", null);
            }
            out.startElement("a", null);
            out.writeAttribute("href", CDI.current().select(Frame.class).get().with("sort", up ? "-" + sort : sort), null);
            out.writeText(label, null);
            Attributes.icon(out, up ? "up" : "down", up || down ? "" : "soft");
            out.endElement("a");
        }
        out.endElement("th");
    }

    void cell(FacesContext faces, ResponseWriter out) throws IOException {
        boolean main = Attributes.yes(this, "main");
        String element = main ? "th" : "td";
        out.startElement(element, this);
        if (main) {
            out.writeAttribute("scope", "row", null);
        }
        String style = ((Attributes.yes(this, "wide") ? "wide " : "") + (Attributes.yes(this, "num") ? "num " : "")
                + (Attributes.yes(this, "two") ? "two " : "") + Attributes.text(this, "styleClass")).strip();
        if (!style.isEmpty()) {
            out.writeAttribute("class", style, null);
        }
        if (!main && !Attributes.yes(this, "bare")) {
            out.writeAttribute("data-label", Attributes.text(this, "label"), null);
        }
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        out.endElement(element);
    }
}
