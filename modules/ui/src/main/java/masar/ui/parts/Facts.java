package masar.ui.parts;

import jakarta.faces.component.FacesComponent;

/** {@code m:facts}: rows of what is known. */
@FacesComponent("masar.Facts")
public class Facts extends Around {
    public Facts() {
        super("dl", "facts", "owned");
    }
}
