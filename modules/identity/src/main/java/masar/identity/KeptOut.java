package masar.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import masar.kernel.OpenToAll;

/** Why the person of this session may not come in; tells it to nobody else. */
@RequestScoped
@OpenToAll("says to a person what the gate said of them")
public class KeptOut {
    @Inject HttpServletRequest request;

    /** {@code NOT_SAUDI}, {@code NO_RECORD}, {@code NEVER_SERVED}, {@code CLOSED}; {@code NONE} when nobody was kept out. */
    public String why() {
        return Visit.of(request).map(Visit::outcome).filter(o -> o != Gate.Outcome.IN).map(Enum::name).orElse("NONE");
    }
}
