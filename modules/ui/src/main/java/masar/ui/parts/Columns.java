package masar.ui.parts;

import jakarta.faces.component.FacesComponent;

/** {@code m:columns}: two columns. */
@FacesComponent("masar.Columns")
public class Columns extends Around {
    public Columns() {
        super("div", "cols", "");
    }
}
