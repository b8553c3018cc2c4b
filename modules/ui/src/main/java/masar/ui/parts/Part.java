package masar.ui.parts;

import jakarta.faces.component.FacesComponent;

/** {@code m:part}: one column. */
@FacesComponent("masar.Part")
public class Part extends Around {
    public Part() {
        super("div", "part", "");
    }
}
