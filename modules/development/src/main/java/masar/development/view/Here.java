package masar.development.view;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import masar.ui.Address;

/** Where a page of development stands, and what was typed there. */
final class Here {
    private Here() {
    }

    /** Whether this is a page of the ministry's desk. */
    static boolean isMinistry() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/ministry/");
    }

    /** What was typed as a whole number; empty for nothing, refused at its field otherwise. */
    static Optional<Integer> numberOf(String typed, String field) {
        return Address.text(typed).isEmpty() ? Optional.empty() : Optional.of(masar.development.TrainingCertificateRequest.number(typed, field));
    }
}
