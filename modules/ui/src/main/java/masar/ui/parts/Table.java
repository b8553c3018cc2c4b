package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code m:table}: a table with a caption and headers that stay in sight; on a phone each row becomes a card. Holds one page of rows
 * that the database already cut; never pages by itself. With {@code pick} each row has a checkbox named {@code pick}.
 */
@FacesComponent("masar.Table")
public class Table extends UIData {
    @Override
    public String getRendererType() {
        return null;
    }

    private List<Column> columns() {
        return getChildren().stream().filter(c -> c instanceof Column && c.isRendered()).map(Column.class::cast).toList();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        ResponseWriter out = faces.getResponseWriter();
        boolean picks = getValueExpression("pick") != null;
        out.startElement("table", this);
        out.writeAttribute("class", "grid cards" + (picks ? " pickable" : "") + more(), null);
        out.writeAttribute("id", getClientId(faces), null);
        out.startElement("caption", null);
        out.writeAttribute("class", "hidden", null);
        out.writeText(Attributes.text(this, "caption"), null);
        out.endElement("caption");
        out.startElement("thead", null);
        out.startElement("tr", null);
        if (picks) {
            out.startElement("th", null);
            out.writeAttribute("scope", "col", null);
            box(out, "pick-all", "", Attributes.say("table.pick.all"));
            out.endElement("th");
        }
        for (Column column : columns()) {
            column.head(faces, out);
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private String more() {
        String more = Attributes.text(this, "styleClass");
        return more.isEmpty() ? "" : " " + more;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("tbody", null);
        for (int row = 0; ; row++) {
            setRowIndex(row);
            if (!isRowAvailable()) {
                break;
            }
            row(faces, out);
        }
        setRowIndex(-1);
        out.endElement("tbody");
        UIComponent foot = getFacet("foot");
        if (foot != null) {
            out.startElement("tfoot", null);
            foot.encodeAll(faces);
            out.endElement("tfoot");
        }
    }

    private void row(FacesContext faces, ResponseWriter out) throws IOException {
        out.startElement("tr", null);
        if (Attributes.yes(this, "marked")) {
            out.writeAttribute("class", "on", null);
        }
        String pick = Attributes.text(this, "pick");
        if (!pick.isEmpty()) {
            out.startElement("td", null);
            out.writeAttribute("class", "top", null);
            box(out, "pick", pick, Attributes.say("table.pick", Attributes.text(this, "pickLabel")));
            out.endElement("td");
        }
        for (Column column : columns()) {
            column.cell(faces, out);
        }
        out.endElement("tr");
    }

    // The header's box has no name and is not sent; the script makes it tick the page, without script it does nothing.
    private static void box(ResponseWriter out, String name, String value, String label) throws IOException {
        out.startElement("label", null);
        out.writeAttribute("class", "pick", null);
        out.startElement("input", null);
        out.writeAttribute("class", "box", null);
        out.writeAttribute("type", "checkbox", null);
        if (name.equals("pick")) {
            out.writeAttribute("name", name, null);
            out.writeAttribute("value", value, null);
        } else {
            out.writeAttribute("data-pick-all", "true", null);
        }
        out.endElement("input");
        out.startElement("span", null);
        out.writeAttribute("class", "hidden", null);
        out.writeText(label, null);
        out.endElement("span");
        out.endElement("label");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("table");
    }
}
