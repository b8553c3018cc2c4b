package masar.ui.parts;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A tag that is an element of some look round what stands in it; {@code kind} adds to the look. */
abstract class Around extends Piece {
    private final String element;
    private final String look;
    private final String usual;

    /**
     * Such a tag.
     *
     * @param usual the kind where none is given
     */
    Around(String element, String look, String usual) {
        this.element = element;
        this.look = look;
        this.usual = usual;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces.getResponseWriter(), element, (look + " " + text("kind", usual)).strip());
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement(element);
    }
}
