import type { GoalWords } from '../../understanding/goal/words';

export const goals: GoalWords = {
  put: 'put aside|put … aside|set aside|set … aside|saved|add … to|added|put … to|put … towards|put … toward|put … into|put … in|moved|move … to|transfer … to',
  take: 'take … out|took|take … from|withdraw|withdrew|out of the',
  drop: 'drop|delete|remove|give up|cancel|end',
  ask: 'how|what|show|list|my goals|goals|progress|status',
  asked:
    'how much … saved … for|how much … saved … towards|how much … saved … toward|how much … save … for the|how much … put aside for|how much … set aside for|how much … put away for|what have i saved for',
  carry:
    "save|save up|saving|saving up|i'm saving|im saving|i am saving|i want to|i'd like to|i need to|want|need|let's|lets|help me|put|aside|set|towards|toward|into|in|moved|move|add|added|transfer|saved|for|a|an|the|my|our|to|by|until|before|till|goal|goals|savings|saving goal|savings goal|fund|new|new goal|set a goal of|a goal of|create|make|start|of|i|have|how|how much|did|did i|we|so far|save|away|how is|how's|s|how are|how far|how close|am i|from|is|are|doing|what|what's|do|still|show|list|progress|status|take|took|out|withdraw|withdrew|drop|delete|remove|give up|cancel|end|piggy bank|a month|per month|every month|target|please|in all|total|it|at|with",
};
