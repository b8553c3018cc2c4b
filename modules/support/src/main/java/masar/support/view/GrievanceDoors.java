package masar.support.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import masar.kernel.OpenToAll;
import masar.requests.Disputed;
import masar.requests.GrievanceDoor;
import masar.support.Grievances;

/** Where a grievance begins, for pages that show what may be disputed. */
@ApplicationScoped
@OpenToAll("an address")
public class GrievanceDoors implements GrievanceDoor {
    @Inject Grievances grievances;

    @Override
    public String address(String code, String ref) {
        return "/my/grieve?about=" + code + "&ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }

    @Override
    public LocalDate lastDay(Disputed.Matter matter, LocalDate known) {
        return grievances.lastDay(matter, known);
    }
}
