package masar.ui.parts;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code m:files}: chooses several files; binds a list of {@link Part}. What they hold is for the contract to judge, never the name. */
@FacesComponent("masar.FileBox")
public class FileBox extends UIInput {
    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void decode(FacesContext faces) {
        setValid(true);
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/form-data")) {
            return;
        }
        String id = getClientId(faces);
        try {
            // A browser sends a part without a name where nothing was chosen. A chosen file that is empty is not nothing: it is to be refused.
            List<Part> parts = request.getParts().stream().filter(p -> p.getName().equals(id)
                    && p.getSubmittedFileName() != null && !p.getSubmittedFileName().isBlank()).toList();
            setSubmittedValue(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return submitted;
    }

    // Files are never shown again by the page, and a part must not be kept in the view state.
    @Override
    public Object saveState(FacesContext faces) {
        setSubmittedValue(null);
        resetValue();
        return super.saveState(faces);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String id = getClientId(faces);
        List<FacesMessage> wrongs = faces.getMessageList(id);
        String hint = Attributes.text(this, "hint");
        out.startElement("div", this);
        out.writeAttribute("class", wrongs.isEmpty() ? "field" : "field has-error", null);
        element(out, "label", "label", id, null, Attributes.text(this, "label"));
        if (!hint.isEmpty()) {
            element(out, "span", "hint", null, id + "_h", hint);
        }
        if (!wrongs.isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("class", "wrong", null);
            out.writeAttribute("id", id + "_e", null);
            Attributes.icon(out, "warn", "");
            element(out, "span", "", null, null, wrongs.get(0).getSummary());
            out.endElement("p");
        }
        out.startElement("div", null);
        out.writeAttribute("class", wrongs.isEmpty() ? "upload" : "upload bad", null);
        out.startElement("input", this);
        out.writeAttribute("type", "file", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("multiple", true, null);
        out.writeAttribute("accept", ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png", null);
        String described = ((wrongs.isEmpty() ? "" : id + "_e ") + (hint.isEmpty() ? "" : id + "_h")).strip();
        if (!described.isEmpty()) {
            out.writeAttribute("aria-describedby", described, null);
        }
        out.endElement("input");
        out.endElement("div");
    }

    private static void element(ResponseWriter out, String name, String style, String target, String id, String text) throws IOException {
        out.startElement(name, null);
        if (!style.isEmpty()) {
            out.writeAttribute("class", style, null);
        }
        if (target != null) {
            out.writeAttribute("for", target, null);
        }
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        out.writeText(text, null);
        out.endElement(name);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }
}
