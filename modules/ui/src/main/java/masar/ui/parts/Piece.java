package masar.ui.parts;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A house tag that is written in code and not as a page. As a page each attribute is asked again wherever it stands, through every tag
 * that hands it on, and each condition is a component of its own; here each is asked once. For the tags that stand on most pages or
 * many times on one.
 */
abstract class Piece extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    /** Nothing of Faces' own: no renderer is asked and no event sent. */
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        // A tag that writes at its beginning says so itself.
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        // A tag that writes at its end says so itself.
    }

    /** An attribute as it is; null where it is not given. */
    final Object value(String name) {
        ValueExpression expression = getValueExpression(name);
        return expression == null ? getAttributes().get(name) : expression.getValue(getFacesContext().getELContext());
    }

    /** An attribute as text; empty where it is not given. */
    final String text(String name) {
        Object value = value(name);
        return value == null ? "" : value.toString();
    }

    /** An attribute as text, with what holds where it is not given. */
    final String text(String name, String usual) {
        Object value = value(name);
        return value == null ? usual : value.toString();
    }

    final boolean yes(String name) {
        return "true".equals(text(name));
    }

    /** An address from the root of the application. */
    static String address(FacesContext faces, String to) {
        return faces.getExternalContext().getRequestContextPath() + to;
    }

    /** Opens an element with its class. */
    static void open(ResponseWriter out, String element, String kind) throws IOException {
        out.startElement(element, null);
        if (!kind.isEmpty()) {
            out.writeAttribute("class", kind, null);
        }
    }

    /** An element with nothing but text in it. */
    static void element(ResponseWriter out, String element, String kind, String words) throws IOException {
        open(out, element, kind);
        out.writeText(words, null);
        out.endElement(element);
    }
}
