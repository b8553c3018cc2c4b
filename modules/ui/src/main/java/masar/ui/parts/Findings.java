package masar.ui.parts;

import jakarta.faces.component.FacesComponent;

/** {@code m:findings}: a list of findings. */
@FacesComponent("masar.Findings")
public class Findings extends Around {
    public Findings() {
        super("ul", "finds", "");
    }
}
