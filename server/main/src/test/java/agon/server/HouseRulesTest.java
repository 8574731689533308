package agon.server;

import agon.house.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("agon.server");
  }
}
