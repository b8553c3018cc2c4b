package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("The public home")
class HomeIT {
    @Test
    @DisplayName("answers")
    void answers(Server server) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(server.at("/")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
    }
}
