package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningMasar.class)
@DisplayName("The public API of pay")
class PayApiIT {
    private static HttpResponse<String> get(Server server, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(server.at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    @Test
    @DisplayName("tells the general ladder, money as decimal strings, no transport as null")
    void ladder(Server server) throws IOException, InterruptedException {
        JsonObject all = json(get(server, "/api/pay/ladders/general"));
        assertEquals(15, all.getJsonArray("grades").size());
        JsonObject six = all.getJsonArray("grades").getJsonObject(5);
        assertEquals(6, six.getInt("grade"));
        assertEquals(1, six.getJsonArray("steps").getJsonObject(0).getInt("step"));
        assertEquals("6065.00", six.getJsonArray("steps").getJsonObject(0).getString("basic"));
        assertEquals("305.00", six.getString("increment"));
        assertEquals("700.00", six.getString("transport"));
        assertTrue(all.getJsonArray("grades").getJsonObject(14).isNull("transport"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("tells what a promotion brings, with its findings")
    @CsvSource({"grade=6&step=4,7,2,7375.00,395.00", "grade=6&step=4&minRiseAppliesToFirstStep=false,7,1,7010.00,30.00",
        "grade=6&step=4&to=8,8,1,8010.00,1030.00", "grade=14&step=11&to=15&minRiseAppliesToFirstStep=true,15,6,25180.00,1165.00",
        "grade=%D9%A6&step=%D9%A4,7,2,7375.00,395.00"})
    void promotion(String query, int grade, int step, String basic, String rise, Server server) throws IOException, InterruptedException {
        JsonObject answer = json(get(server, "/api/pay/on-promotion?" + query));
        assertEquals(grade, answer.getInt("grade"));
        assertEquals(step, answer.getInt("step"));
        assertEquals(basic, answer.getString("basic"));
        assertEquals(rise, answer.getString("rise"));
        JsonObject first = answer.getJsonArray("findings").getJsonObject(0);
        assertEquals("18-ب", first.getString("article"));
        assertTrue(first.containsKey("inputs") && first.containsKey("outputs"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("answers a wrong argument with the field that is wrong, in both languages")
    @CsvSource({"step=4,grade", "grade=6,step", "grade=x&step=y,grade step", "grade=16&step=1,grade", "grade=0&step=1,grade", "grade=6&step=16,step",
        "grade=15&step=1,grade", "grade=6&step=4&to=6,to", "grade=6&step=4&to=99,to", "grade=6&step=4&minRiseAppliesToFirstStep=maybe,minRiseAppliesToFirstStep",
        "grade=6.5&step=-1,grade step"})
    void wrong(String query, String fields, Server server) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(server, "/api/pay/on-promotion?" + query);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        List<JsonObject> errors = json(answer).getJsonArray("errors").getValuesAs(JsonObject.class);
        assertEquals(fields, errors.stream().map(e -> e.getString("field")).collect(Collectors.joining(" ")));
        errors.forEach(e -> assertTrue(!e.getString("ar").contains("??") && !e.getString("en").contains("??"), e::toString));
    }
}
