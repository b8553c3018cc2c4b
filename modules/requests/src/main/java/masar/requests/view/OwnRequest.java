package masar.requests.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.ui.Elsewhere;

/**
 * Leads people to the page of their own request: whoever opens a form again whose request was sent meanwhile, by a second tab, a second click or the
 * way back, and officers who come to the desk of what they asked for themselves.
 */
@ApplicationScoped
@OpenToAll("names a number that the engine has named to the request's sender already")
class OwnRequest implements Elsewhere {
    private static final String NOT_NOW = "requests.notNow.";
    private static final String OWN = "requests.own";

    @Override
    public Optional<String> instead(Refused refused, String page) {
        return refused.problems().stream().filter(p -> page.startsWith("/my/") ? p.key().startsWith(NOT_NOW) : p.key().equals(OWN)).flatMap(p -> p.args().stream())
                .map(String::valueOf).filter(number -> number.matches("\\d{2}-\\d{4}-\\d{4}")).findFirst()
                .map(number -> "/my/request?" + (page.startsWith("/my/") ? "sent=true&" : "") + "number=" + number);
    }
}
