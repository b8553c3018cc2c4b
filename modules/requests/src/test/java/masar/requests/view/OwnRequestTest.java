package masar.requests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import masar.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who comes to a page that their own request has left behind")
class OwnRequestTest {
    private final OwnRequest own = new OwnRequest();

    @Test
    @DisplayName("is led to the request: from a form that was sent, from the desk that decides it, and nowhere for other refusals")
    void led() {
        Refused sent = new Refused("requests.notNow.SUBMITTED", "48-9624-0513");
        assertEquals(Optional.of("/my/request?sent=true&number=48-9624-0513"), own.instead(sent, "/my/workplace/check"));
        assertEquals(Optional.empty(), own.instead(sent, "/agency/request"));
        assertEquals(Optional.of("/my/request?number=48-9624-0513"), own.instead(new Refused("requests.own", "48-9624-0513"), "/agency/request"));
        assertEquals(Optional.empty(), own.instead(new Refused("requests.notNow.DRAFT", ""), "/my/workplace/check"));
        assertEquals(Optional.empty(), own.instead(new Refused("requests.keyUsed", "48-9624-0513"), "/my/workplace/check"));
    }
}
