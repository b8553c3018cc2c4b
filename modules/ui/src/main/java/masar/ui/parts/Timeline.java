package masar.ui.parts;

import jakarta.faces.component.FacesComponent;

/** {@code m:timeline}: who did what when. */
@FacesComponent("masar.Timeline")
public class Timeline extends Around {
    public Timeline() {
        super("ol", "line", "");
    }
}
