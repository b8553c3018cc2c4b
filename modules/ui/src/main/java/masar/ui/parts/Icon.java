package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code m:icon}: a sign of the sprite. */
@FacesComponent("masar.Icon")
public class Icon extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Attributes.icon(faces.getResponseWriter(), text("name"), text("style"));
    }
}
