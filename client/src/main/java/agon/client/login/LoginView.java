package agon.client.login;

import agon.client.look.Fields;
import agon.client.look.Nodes;
import agon.client.look.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for name and password while the server wants them. */
public final class LoginView extends VBox {
  private final SessionModel model;
  private final TextField name = Fields.line();
  private final PasswordField password = Fields.password();

  public LoginView(SessionModel model, ConnectionModel connection) {
    this.model = model;
    getStyleClass().add("login");
    Label server = Nodes.label("", "quiet");
    connection.server().subscribe(address -> server.setText(Words.get("login.server", address)));
    Label error = Nodes.label("", "bad");
    error.setWrapText(true);
    error.textProperty().bind(model.error());
    Label help = Nodes.label(Words.get("login.help"), "quiet");
    help.setWrapText(true);
    name.setPromptText(Words.get("login.name"));
    password.setPromptText(Words.get("login.password"));
    name.setOnAction(event -> password.requestFocus());
    password.setOnAction(event -> login());
    Button login = Nodes.button("login", this::login, "accent");
    Button register =
        Nodes.button("login.register", () -> model.register(name.getText(), password.getText()));
    login.disableProperty().bind(model.busy());
    register.disableProperty().bind(model.busy());
    getChildren()
        .setAll(
            Nodes.label(Words.get("login.title"), "title"),
            server,
            name,
            password,
            error,
            new HBox(8, login, register),
            help);
  }

  private void login() {
    model.login(name.getText(), password.getText());
  }

  public void focusName() {
    name.requestFocus();
  }
}
