package masar.support.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import masar.kernel.OpenToAll;
import masar.requests.GrievanceDoor;

/** Where a grievance begins, for pages that show what may be disputed. */
@ApplicationScoped
@OpenToAll("an address")
public class GrievanceDoors implements GrievanceDoor {
    @Override
    public String address(String code, String ref) {
        return "/my/grieve?about=" + code + "&ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }
}
