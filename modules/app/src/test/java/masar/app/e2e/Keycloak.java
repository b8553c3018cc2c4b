package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A real Keycloak of this run, on loopback, with the realms of the test resources. Nothing in it is secret. */
final class Keycloak {
    static final String PASSWORD = "a password of the tests";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int HALF_SECONDS = 1200;
    private final Path folder;
    private final int port;
    private final String masar;
    private Process process;

    /** For a Masar at this address. */
    Keycloak(String masar) throws IOException {
        folder = Path.of(System.getProperty("masar.test.keycloak")).toAbsolutePath();
        port = RunningMasar.Server.freePort();
        this.masar = masar;
        Path realms = Files.createDirectories(folder.resolve("data").resolve("import"));
        for (String realm : List.of("masar-realm.json", "elsewhere-realm.json")) {
            Files.copy(Path.of("src", "test", "resources", "keycloak", realm), realms.resolve(realm), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    String issuer(String realm) {
        return address() + "/realms/" + realm;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it and waits until it answers. */
    void start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", folder.resolve("bin").resolve("kc.sh").toString(), "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port, "--db=dev-mem");
        builder.environment().putAll(Map.of("MASAR_BASE", masar, "KC_BOOTSTRAP_ADMIN_USERNAME", "tests", "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD,
                "JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", TheJar.SHORT_LIVED));
        process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        for (int i = 0; i < HALF_SECONDS && process.isAlive() && !answers(); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertTrue(answers(), () -> "Keycloak did not start, see " + folder.resolve("said.txt"));
    }

    private boolean answers() {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(issuer("masar") + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops it, the script and the server that it started. */
    void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /** One of the tokens that a program of this client is given for Hind. */
    String token(String realm, String client, String which) throws Exception {
        return post(issuer(realm) + "/protocol/openid-connect/token", Map.of("grant_type", "password", "client_id", client, "username", "hind",
                "password", PASSWORD, "scope", "openid")).getString(which);
    }

    /** Gives the realm another key to sign with from now on; the old one goes on counting. */
    void changeKey() throws Exception {
        String admin = post(issuer("master") + "/protocol/openid-connect/token", Map.of("grant_type", "password", "client_id", "admin-cli", "username",
                "tests", "password", PASSWORD)).getString("access_token");
        String realm = json(send(HttpRequest.newBuilder(URI.create(address() + "/admin/realms/masar")).header("Authorization", "Bearer " + admin), 200))
                .getString("id");
        JsonObject key = Json.createObjectBuilder().add("name", "next").add("providerId", "rsa-generated").add("providerType", "org.keycloak.keys.KeyProvider")
                .add("parentId", realm).add("config", Json.createObjectBuilder().add("priority", Json.createArrayBuilder().add("900"))
                        .add("algorithm", Json.createArrayBuilder().add("RS256"))).build();
        send(HttpRequest.newBuilder(URI.create(address() + "/admin/realms/masar/components")).header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(key.toString())), 201);
    }

    private static JsonObject post(String address, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream().map(f -> f.getKey() + "=" + Traveller.encode(f.getValue())).collect(Collectors.joining("&"));
        return json(send(HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)), 200));
    }

    private static String send(HttpRequest.Builder request, int expected) throws Exception {
        HttpResponse<String> answer = HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(expected, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
